import { sectionCommand } from './section-command.ts';

/** `/docker why`: why Docker matters. */
export const why = sectionCommand('why', 'why/why-docker-matters', {
  en: 'Why Docker matters',
  'zh-CN': 'Docker 为何很重要',
});
