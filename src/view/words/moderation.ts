import type { Language } from '../../guide/types.ts';

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

const en = {
  managersOnly: 'Only members with the permission Manage Server can change these settings.',
  added: 'Pinned',
  edited: 'Changed',
  removed: 'Removed',
  restored: 'Restored',
  erased: 'Erased',
  erasedText: (id: string) => `Every version of pin \`${id}\` is deleted. It cannot be restored.`,
  removedText: (id: string) => `It can be restored at any time: \`/docker-pin restore pin:${id}\`.`,
  undo: 'Undo',
  nowShown: 'It now comes first in this server when a question fits it.',
  also: (questions: string) => `Also asked as: ${questions}`,
  pinsSection: (title: string) => `Shows the guide’s section “${title}”.`,
  replaces: (title: string) => `The section “${title}” is set aside here in favour of this pin.`,
  madeFrom: (author: string, url: string) => `Made from [a message by ${author}](${url})`,
  sameQuestion: (id: string) => `Pin \`${id}\` answers one of these questions too.`,
  logUnwritable: (channel: string) =>
    `The log channel ${channel} could not be written: let the bot view it and send messages there, or choose another with \`/docker-setup log\`.`,
  notSaved: 'Not saved yet',
  kept: 'Your text is kept for 7 days, only for you.',
  editAgain: 'Edit again',
  draftGone: 'That draft is no longer there: it was sent already, or is older than 7 days.',
  draftUsed:
    'The draft behind this form was sent already, so nothing was saved. Your text is kept as a new one.',
  full: (most: number) =>
    `This server has ${most} pins, the most it may have. Remove one with \`/docker-pin remove\` first.`,
  conflict: 'Somebody else changed it meanwhile',
  conflictText: (user: string, when: string) =>
    `${user} saved another version, ${when}. “Edit again” opens your text; saving it then replaces theirs.`,
  conflictRemoved: (user: string, when: string) =>
    `${user} removed the pin, ${when}. “Edit again” opens your text; saving it then makes a new pin.`,
  conflictErased:
    'The pin was erased meanwhile. “Edit again” opens your text; saving it then makes a new pin.',
  theirs: 'Saved now',
  yours: 'Yours, not saved',
  unknownPin: (pin: string) =>
    `There is no pin “${pin}” in this server. Choose one of those offered while you type.`,
  isRemoved: (id: string) =>
    `Pin \`${id}\` is removed. Bring it back with \`/docker-pin restore pin:${id}\`.`,
  notRemoved: (id: string) =>
    `Pin \`${id}\` is not removed. Earlier versions are in \`/docker-pin history pin:${id}\`.`,
  eraseTitle: 'Delete every version?',
  eraseText: (versions: number) =>
    `This deletes the pin and its history (${counted(versions, 'version', 'versions')}) for good.`,
  erase: 'Delete for good',
  history: 'History of a pin',
  versionLine: (version: number, action: string, user: string, when: string) =>
    `**${version}** · ${action} · ${user} · ${when}`,
  actions: { add: 'pinned', edit: 'changed', remove: 'removed', restore: 'restored', import: 'imported' },
  chooseVersion: 'See or restore a version',
  versionTitle: (version: number) => `Version ${version}`,
  restoreThis: 'Restore this version',
  newer: '‹ Newer',
  older: 'Older ›',
  formAdd: 'Pin an answer',
  formEdit: (id: string) => `Edit pin ${id}`,
  fieldQuestion: 'Question people ask',
  fieldAnswer: 'Answer, in Markdown',
  fieldAnswerHint: (most: number) => `At most ${most} characters. It cannot mention anybody.`,
  fieldAlso: 'Other ways to ask it, one a line',
  fieldLanguage: 'Language: en or zh-CN',
  fieldLanguageHint: 'Empty: as it is written',
  fieldReplaces: 'Section set aside for it (id)',
  fieldSection: 'Section of the guide (id)',
  fieldSectionHint: 'Shown in place of a written answer: leave one of the two empty',
  goesOn: (url: string) => `This is the first part. [The whole message](${url})`,
  emptyMessage: 'There is no text in that message to make an answer of.',
  cutNotice: 'The message is too long for a pin: whole paragraphs are kept, with a link to the rest.',
  pinInChannel: 'Pin in channel too',
  channel: {
    done: 'Pinned in the channel too.',
    forbidden:
      'The answer is kept, but the message could not be pinned in the channel: give the bot the permission Pin Messages there, then try again.',
    full: 'The answer is kept, but the channel has as many pins as Discord allows: unpin one there, then try again.',
    gone: 'The answer is kept, but the message or its channel is gone.',
    unavailable: 'The answer is kept, but messages cannot be pinned in a channel from here.',
  },
};

const zh: typeof en = {
  managersOnly: '只有拥有“管理服务器”权限的成员才能更改这些设置。',
  added: '已置顶',
  edited: '已修改',
  removed: '已移除',
  restored: '已恢复',
  erased: '已彻底删除',
  erasedText: (id) => `置顶 \`${id}\` 的所有版本都已删除，无法恢复。`,
  removedText: (id) => `随时可以恢复：\`/docker-pin restore pin:${id}\`。`,
  undo: '撤销',
  nowShown: '在本服务器里，只要问题与它相符，就会优先显示。',
  also: (questions) => `其他问法：${questions}`,
  pinsSection: (title) => `显示指南中的“${title}”一节。`,
  replaces: (title) => `本服务器以此置顶代替“${title}”一节。`,
  madeFrom: (author, url) => `来自 [${author} 的消息](${url})`,
  sameQuestion: (id) => `置顶 \`${id}\` 也回答了其中一个问题。`,
  logUnwritable: (channel) =>
    `无法写入日志频道 ${channel}：请允许机器人查看该频道并发送消息，或用 \`/docker-setup log\` 另选一个。`,
  notSaved: '尚未保存',
  kept: '你的文字会保留 7 天，只有你能看到。',
  editAgain: '继续编辑',
  draftGone: '这份草稿已不存在：已经提交过，或超过了 7 天。',
  draftUsed: '这个表单对应的草稿已经提交过，因此没有保存。你的文字已另存为新草稿。',
  full: (most) => `本服务器已有 ${most} 条置顶，达到上限。请先用 \`/docker-pin remove\` 移除一条。`,
  conflict: '其他人在此期间修改过',
  conflictText: (user, when) =>
    `${user} 于 ${when} 保存了另一个版本。“继续编辑”会打开你的文字，再次保存将替换对方的版本。`,
  conflictRemoved: (user, when) =>
    `${user} 于 ${when} 移除了这条置顶。“继续编辑”会打开你的文字，再次保存将新建一条置顶。`,
  conflictErased: '这条置顶在此期间被彻底删除。“继续编辑”会打开你的文字，再次保存将新建一条置顶。',
  theirs: '当前已保存的版本',
  yours: '你的版本，尚未保存',
  unknownPin: (pin) => `本服务器没有“${pin}”这条置顶，请从输入时给出的选项中选择。`,
  isRemoved: (id) => `置顶 \`${id}\` 已移除，可用 \`/docker-pin restore pin:${id}\` 恢复。`,
  notRemoved: (id) => `置顶 \`${id}\` 并未移除，以前的版本见 \`/docker-pin history pin:${id}\`。`,
  eraseTitle: '删除所有版本？',
  eraseText: (versions) => `这会永久删除这条置顶及其历史（共 ${versions} 个版本）。`,
  erase: '永久删除',
  history: '置顶的历史',
  versionLine: (version, action, user, when) => `**${version}** · ${action} · ${user} · ${when}`,
  actions: { add: '置顶', edit: '修改', remove: '移除', restore: '恢复', import: '导入' },
  chooseVersion: '查看或恢复某个版本',
  versionTitle: (version) => `版本 ${version}`,
  restoreThis: '恢复这个版本',
  newer: '‹ 较新',
  older: '较早 ›',
  formAdd: '置顶一条回答',
  formEdit: (id) => `编辑置顶 ${id}`,
  fieldQuestion: '大家会问的问题',
  fieldAnswer: '回答（Markdown）',
  fieldAnswerHint: (most) => `最多 ${most} 个字符，不能提及任何人。`,
  fieldAlso: '其他问法，每行一个',
  fieldLanguage: '语言：en 或 zh-CN',
  fieldLanguageHint: '留空则按文字判断',
  fieldReplaces: '被它代替的章节（id）',
  fieldSection: '指南中的章节（id）',
  fieldSectionHint: '代替手写的回答：两者只填一个',
  goesOn: (url) => `以上是前半部分。[完整消息](${url})`,
  emptyMessage: '这条消息里没有可以作为回答的文字。',
  cutNotice: '这条消息太长，无法完整置顶：保留了若干整段，并附上完整消息的链接。',
  pinInChannel: '同时置顶到频道',
  channel: {
    done: '也已在频道中置顶。',
    forbidden: '回答已保存，但无法在频道中置顶这条消息：请在该频道授予机器人“置顶消息”权限，然后重试。',
    full: '回答已保存，但该频道的置顶数量已达 Discord 上限：请先取消一条置顶，然后重试。',
    gone: '回答已保存，但这条消息或其频道已不存在。',
    unavailable: '回答已保存，但在这里无法置顶频道消息。',
  },
};

/** Texts that moderators read while they pin answers. */
export const moderationWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
