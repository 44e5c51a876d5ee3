import { mostChoices } from '../view/view.ts';

/** Discord's limits for a message of components, from its documentation unless said otherwise. */
export const limits = {
  /** Characters (code points) of all text displays together; documented: 4,000. A margin for what clients add. */
  text: 3900,
  /** UTF-8 bytes of all texts together; undocumented: about 10,170 made Discord answer 500 (discord-api-docs 8554). */
  bytes: 9800,
  /** Components of a message, nested ones and accessories counted. */
  components: 40,
  buttonsInRow: 5,
  choices: mostChoices,
  buttonLabel: 80,
  choiceText: 100,
  placeholder: 150,
  customId: 100,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  fieldText: 4000,
} as const;

/** Characters as Discord counts them. */
export const codePoints = (text: string): number => [...text].length;

export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
