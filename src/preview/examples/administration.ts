import type { ImportedPin } from '../../moderation/import-difference.ts';
import { defaultSettings, type Report, type Settings } from '../../store/types.ts';
import { importPreview, importProblemsView } from '../../view/moderation/import.ts';
import { reportView } from '../../view/moderation/report.ts';
import { settingsView } from '../../view/moderation/settings.ts';
import { notice } from '../../view/notice.ts';
import { importWords } from '../../view/words/import.ts';
import { setupWords } from '../../view/words/setup.ts';
import { type Example, type ExamplesOf, ids } from './example.ts';
import { pinOf } from './pin.ts';

const settings: Settings = {
  ...defaultSettings,
  language: 'zh-CN',
  moderatorRole: ids.role,
  forums: [ids.channel],
  logChannel: ids.channel,
};

const report: Report = {
  asked: 1234,
  found: 1000,
  unsure: 100,
  none: 134,
  helpful: 30,
  unhelpful: 10,
  open: [],
};
const empty: Report = { asked: 0, found: 0, unsure: 0, none: 0, helpful: 0, unhelpful: 0, open: [] };

/** Files of pins, figures and settings; all of it is private. */
export const administrationExamples: ExamplesOf = ({ language }) => {
  const words = importWords[language];
  const role = setupWords[language].allowRole(`<@&${ids.role}>`);
  const { questions, answer = '' } = pinOf(language);
  const content = { language, questions, answer };
  const imported: readonly ImportedPin[] = [
    { content },
    { content, over: { id: '3', version: 2 } },
    { content, same: true },
  ];
  const groups = questions.map((text, at) => ({
    questions: [{ id: String(at), text, language, kind: 'none' as const }],
  }));
  const file = { name: 'pins.json', content: `${JSON.stringify([content], null, 2)}\n` };
  const problems = [
    { pin: 1, line: 9, problem: { kind: 'no-end' } },
    { pin: 2, problem: { kind: 'wrong-field', field: 'colour' } },
  ] as const;
  const reported = { days: 30, groups };
  const examples: readonly Example[] = [
    { name: 'import-preview', view: importPreview(imported, { draftId: '12', pins: 9 }, language) },
    { name: 'import-problems', view: importProblemsView(problems, language) },
    { name: 'import-done', view: notice('done', language, words.done, words.doneText(1, 1)) },
    { name: 'export', view: { ...notice('done', language, words.exported(1)), file } },
    { name: 'report', view: reportView(report, reported, settings, language) },
    { name: 'report-empty', view: reportView(empty, { days: 7, groups: [] }, settings, language) },
    { name: 'settings', view: settingsView(defaultSettings, { changed: false, notes: [] }, language) },
    { name: 'settings-changed', view: settingsView(settings, { changed: true, notes: [role] }, language) },
  ];
  return examples.map((example) => ({ ...example, private: true }));
};
