import { Converter } from 'opencc-js/cn2t';
import type { Localized } from '../guide/types.ts';

const toTaiwan = Converter({ from: 'cn', to: 'twp' });

/** A description as Discord wants it: English, and Chinese for mainland and Taiwan readers. */
export const described = (text: Localized) => ({
  description: text.en,
  description_localizations: { 'zh-CN': text['zh-CN'], 'zh-TW': toTaiwan(text['zh-CN']) },
});

/** A choice of an option: `value` is what is sent, its name is in the reader's language. */
export const choice = (value: string, name: Localized) => ({
  value,
  name: name.en,
  name_localizations: { 'zh-CN': name['zh-CN'], 'zh-TW': toTaiwan(name['zh-CN']) },
});
