import type { Language } from '../../guide/types.ts';

/** What moderators do, as it is logged. */
export type DeedKind =
  | 'pin-add'
  | 'pin-edit'
  | 'pin-remove'
  | 'pin-restore'
  | 'pin-erase'
  | 'pin-import'
  | 'pin-export'
  | 'channel-pin'
  | 'setup';

type Line = (who: string, what: string) => string;

const en: Readonly<Record<DeedKind, Line>> = {
  'pin-add': (who, what) => `📌 ${who} pinned ${what}`,
  'pin-edit': (who, what) => `✏️ ${who} changed pin ${what}`,
  'pin-remove': (who, what) => `🗑️ ${who} removed pin ${what}`,
  'pin-restore': (who, what) => `↩️ ${who} restored pin ${what}`,
  'pin-erase': (who, what) => `❌ ${who} deleted every version of pin ${what}`,
  'pin-import': (who, what) => `📥 ${who} imported pins: ${what}`,
  'pin-export': (who, what) => `📤 ${who} exported the pins: ${what}`,
  'channel-pin': (who, what) => `📍 ${who} pinned a message in the channel: ${what}`,
  setup: (who, what) => `⚙️ ${who} changed the settings: ${what}`,
};

const zh: typeof en = {
  'pin-add': (who, what) => `📌 ${who} 置顶了 ${what}`,
  'pin-edit': (who, what) => `✏️ ${who} 修改了置顶 ${what}`,
  'pin-remove': (who, what) => `🗑️ ${who} 移除了置顶 ${what}`,
  'pin-restore': (who, what) => `↩️ ${who} 恢复了置顶 ${what}`,
  'pin-erase': (who, what) => `❌ ${who} 彻底删除了置顶 ${what}`,
  'pin-import': (who, what) => `📥 ${who} 导入了置顶：${what}`,
  'pin-export': (who, what) => `📤 ${who} 导出了置顶：${what}`,
  'channel-pin': (who, what) => `📍 ${who} 在频道中置顶了一条消息：${what}`,
  setup: (who, what) => `⚙️ ${who} 更改了设置：${what}`,
};

/** Lines of the log channel. */
export const deedWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
