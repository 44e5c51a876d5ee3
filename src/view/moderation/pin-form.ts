import { type Control, control } from '../../command/control.ts';
import type { Field, Modal } from '../../command/outcome.ts';
import type { Language } from '../../guide/types.ts';
import type { TypedPin } from '../../moderation/pin-input.ts';
import { storeLimits } from '../../store/limits.ts';
import type { PinContent } from '../../store/types.ts';
import { moderationWords } from '../words/moderation.ts';

/** What a submitted form goes to: a new pin, a pin as of a version, or a draft. */
export type FormTarget =
  | { readonly kind: 'new' }
  | { readonly kind: 'pin'; readonly id: string; readonly version: number }
  | { readonly kind: 'draft'; readonly id: string; readonly over?: string };

/** Most characters that a field of a form holds on Discord; longer drafts can then still be opened. */
const fieldMost = 4_000;

/** Ids of the fields that a form of a pin may have. */
export const formFields = ['question', 'answer', 'section', 'also', 'language', 'replaces'] as const;

/**
 * The form that a pin is written in; `hint` stands at the answer. A pin of a section has a field for it, which takes
 * the place of the language: a form holds five.
 */
export function pinForm(
  content: Partial<PinContent>,
  target: FormTarget,
  language: Language,
  hint = moderationWords[language].fieldAnswerHint(storeLimits.answerCharacters),
): Modal {
  const words = moderationWords[language];
  const [question = '', ...also] = content.questions ?? [];
  const line = (id: string, label: string, value: string, most: number): Field => ({
    id,
    label,
    style: 'line',
    required: false,
    value,
    longest: Math.min(fieldMost, Math.max(most, [...value].length)),
  });
  const edited = target.kind === 'pin' ? target.id : target.kind === 'draft' ? target.over : undefined;
  return {
    title: edited === undefined ? words.formAdd : words.formEdit(edited),
    control: targetControl(target, language),
    fields: [
      { ...line('question', words.fieldQuestion, question, storeLimits.questionCharacters), required: true },
      { ...answerField(content.answer ?? '', hint, language), required: !content.section },
      { ...line('also', words.fieldAlso, also.join('\n'), fieldMost), style: 'paragraph' },
      content.section
        ? {
            ...line('section', words.fieldSection, content.section, storeLimits.sectionCharacters),
            description: words.fieldSectionHint,
          }
        : {
            ...line('language', words.fieldLanguage, content.language ?? '', 10),
            description: words.fieldLanguageHint,
          },
      line('replaces', words.fieldReplaces, content.replaces ?? '', storeLimits.sectionCharacters),
    ],
  };
}

const answerField = (value: string, description: string, language: Language) => ({
  id: 'answer',
  label: moderationWords[language].fieldAnswer,
  description,
  style: 'paragraph' as const,
  value,
  longest: fieldMost,
});

/** The form's verb. */
export const formVerb = 'pin-form';

const targetControl = (target: FormTarget, language: Language): Control =>
  target.kind === 'new'
    ? control(formVerb, language, 'new')
    : target.kind === 'pin'
      ? control(formVerb, language, 'pin', target.id, String(target.version))
      : control(formVerb, language, 'draft', target.id);

/** What somebody typed into the form. */
export const typedInForm = (fields: Readonly<Record<string, string>>): TypedPin => ({
  question: fields['question'],
  also: (fields['also'] ?? '').split('\n'),
  language: fields['language'],
  replaces: fields['replaces'],
  answer: fields['answer'] ?? '',
  section: fields['section'],
});
