import { sectionCommand } from './section-command.ts';

/** `/docker what`: what Docker is. */
export const what = sectionCommand('what', 'basics/what-is-docker', {
  en: 'What Docker is',
  'zh-CN': 'Docker 是什么',
});
