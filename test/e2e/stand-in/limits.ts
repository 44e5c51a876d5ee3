/**
 * Discord's documented limits, as numbers. Paths are pages of https://docs.discord.com/developers.
 * Lengths count Unicode code points unless said otherwise.
 */
export const limits = {
  /** components/reference and resources/message#create-message */
  message: {
    components: 40,
    text: 4000,
    /** UTF-8 bytes of all text; undocumented: above about 10,170 Discord has answered 500 (discord-api-docs issue 8554). */
    bytes: 10_000,
    content: 2000,
    embeds: 10,
    rows: 5,
    files: 10,
    mentions: 100,
    fileName: 256,
  },
  /** components/reference#anatomy-of-a-component-custom-id */
  customId: 100,
  /** components/reference#button-button-structure */
  button: { label: 80, url: 512 },
  /** components/reference#action-row */
  row: { buttons: 5, selects: 1 },
  /** components/reference#string-select-string-select-structure */
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150, values: 25 },
  /** components/reference#section, #thumbnail, #media-gallery, #separator, #container */
  section: { texts: 3 },
  thumbnail: { description: 1024 },
  gallery: { items: 10, description: 1024 },
  separator: { spacing: 2 },
  container: { accentColor: 0xff_ff_ff },
  /** interactions/receiving-and-responding#interaction-response-object-modal and components/reference#label */
  modal: { title: 45, components: 5, label: 45, description: 100 },
  /** components/reference#text-input-text-input-structure */
  textInput: { value: 4000, length: 4000, placeholder: 100 },
  /** components/reference#file-upload, #radio-group, #checkbox-group */
  fileUpload: { files: 10 },
  radio: { least: 2, most: 10 },
  checkboxes: { most: 10 },
  /** interactions/receiving-and-responding#interaction-response-object-autocomplete */
  choices: { most: 25, name: 100, value: 100 },
  /** interactions/application-commands#application-command-object and #registering-a-command */
  command: {
    chatInput: 100,
    contextMenu: 15,
    name: 32,
    description: 100,
    options: 25,
    /** Names, descriptions and values of a command in all; of translations only the longest of each field counts. */
    characters: 8000,
    textLength: 6000,
  },
  /** resources/message#pin-message, error 30003 */
  pins: 250,
  /** A user-installed app where it is not a member, error 40094. */
  followUps: 5,
  /** interactions/receiving-and-responding#responding-to-an-interaction: milliseconds to the first answer */
  firstAnswer: 3000,
} as const;
