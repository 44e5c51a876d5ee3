import type { Language } from '../../guide/types.ts';

const en = {
  title: 'Settings of this server',
  changed: 'Settings changed',
  language: 'Language of public replies',
  ofServer: 'the server’s own',
  replies: 'Replies',
  public: 'public',
  private: 'private',
  moderators: 'Role that may moderate',
  forums: 'Help forums watched',
  log: 'Log channel',
  keepQuestions: 'Text of unanswered questions',
  kept: 'kept for 30 days',
  notKept: 'not kept',
  none: 'none',
  line: (name: string, value: string) => `**${name}:** ${value}`,
  allowRole: (role: string) =>
    `Members with ${role} may moderate now. Discord shows them the commands only if you allow the role for \`/docker-pin\`, \`/docker-report\` and “Pin as Docker answer” under Server Settings → Integrations → this bot.`,
  forumWatched: (forum: string) => `Posts in ${forum} are answered from now on.`,
  forumLeft: (forum: string) => `Posts in ${forum} are no longer answered.`,
  textsDeleted: 'The texts that were kept until now are deleted.',
  everyone: 'With @everyone as the role, every member could change the pins: choose another role.',
  tooManyForums: (most: number) =>
    `${most} forums are watched, the most there may be. Name one of them again to stop.`,
  clear: {
    language: 'The server’s own language',
    moderators: 'No moderator role',
    log: 'No log channel',
  },
};

const zh: typeof en = {
  title: '本服务器的设置',
  changed: '设置已更改',
  language: '公开回复的语言',
  ofServer: '跟随服务器语言',
  replies: '回复方式',
  public: '公开',
  private: '仅提问者可见',
  moderators: '可管理置顶的角色',
  forums: '关注的求助论坛',
  log: '日志频道',
  keepQuestions: '未答问题的文本',
  kept: '保留 30 天',
  notKept: '不保留',
  none: '无',
  line: (name, value) => `**${name}：** ${value}`,
  allowRole: (role) =>
    `拥有 ${role} 的成员现在可以管理置顶。还需在“服务器设置 → 集成 → 本机器人”中允许该角色使用 \`/docker-pin\`、\`/docker-report\` 和“置顶为 Docker 回答”，Discord 才会向他们显示这些命令。`,
  forumWatched: (forum) => `从现在起会回答 ${forum} 中的帖子。`,
  forumLeft: (forum) => `不再回答 ${forum} 中的帖子。`,
  textsDeleted: '此前保留的文本已删除。',
  everyone: '如果选择 @everyone，所有成员都能更改置顶，请选择其他角色。',
  tooManyForums: (most) => `已关注 ${most} 个论坛，达到上限。再次指定其中一个即可停止关注。`,
  clear: {
    language: '跟随服务器语言',
    moderators: '不设管理角色',
    log: '不设日志频道',
  },
};

/** Texts of `/docker-setup`. */
export const setupWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zh };
