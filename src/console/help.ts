import type { Commands } from '../command/command.ts';
import { languageOf } from '../command/language.ts';
import type { Language } from '../guide/types.ts';
import { runsOf } from './runs.ts';

const words: Readonly<Record<Language, { before: string; after: string }>> = {
  en: {
    before: 'Type a question, or a command as in Discord:',
    after: `Options are name:value, with quotes around spaces and \\n for a line break; bare words fill the first one:
  /docker ask "how do I publish a port" language:zh-CN
A number chooses an entry of the last reply. Tab completes, help shows this, exit leaves.`,
  },
  'zh-CN': {
    before: '直接输入问题，或像在 Discord 里一样输入命令：',
    after: `选项写作 name:value，含空格时加引号，\\n 表示换行；不带名字的词归第一个选项：
  /docker ask "怎么映射端口" language:en
输入数字选择上一条回复里的条目。Tab 补全，help 显示本说明，exit 退出。`,
  },
};

/** What can be typed in a terminal, for a reader of that locale. */
export function helpText(commands: Commands, locale: string): string {
  const language = languageOf(locale);
  const runs = runsOf(commands);
  const width = Math.max(...runs.map(({ name }) => name.length));
  const lines = runs.map(({ name, run }) => {
    const { description, description_localizations } = run.data;
    const about = language === 'en' ? description : description_localizations?.[language];
    return `  /${name.padEnd(width)}  ${about ?? description}`;
  });
  return [words[language].before, ...lines, words[language].after].join('\n');
}
