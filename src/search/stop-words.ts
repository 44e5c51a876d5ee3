import { stemmer } from 'stemmer';

// Words that shape a question and say nothing of its subject. Left in the index they would match every "how do I".
const english = `
a about again all also although always am an and another any anybody anyone anything are as at be because been before
being between both but by can cannot cant come could couldnt did didnt do does doesnt doing done dont each either else
especially etc even ever every everyone everything few for from get gets getting give go goes going good got had happen happens has have havent
having hello help here hey hi how however i if im in instead into is isnt it its itself ive just kind know lets like
little lot make makes many may maybe me might more most much must my myself need needs never no not
now of off often ok on once one only or other others our out over please possible pretty properly put question
rather really right same say see seem seems shall should shouldnt show simple so some somebody someone something sometimes somewhere still
such sure take tell than thank thanks that the their them then there these they thing things think this those though through
thus to together too try trying two under until up us use used useful using very via want wants was wasnt way ways we well were what
whats when where whether which while who whole whom whose why will with within without wont work works working would wouldnt
yes yet you your yours actually correct correctly exactly
noob newbie figure anymore basically currently guys folks wondering wonder idea ideas sorry stuff kinda gonna able
`;

/** English stop words, stemmed as the index stems. */
export const stopStems: ReadonlySet<string> = new Set(
  english
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stemmer(word)]),
);

// Single characters stand here only where they hardly belong to a word of the subject: 时 would break 时区.
const chinese = `
为什么会 有没有什么 有没有办法 是什么意思 是怎么回事 怎么解决 如何解决 怎么处理 怎么回事 怎么才能 如何才能 什么东西 啥东西 啥玩意 什么玩意 应该怎么 为什么 是什么 有什么
什么是 有没有 能不能 可不可以 是不是 要不要 会不会 怎么办 怎么样 怎么做 怎么 怎样 如何 什么 哪些 哪个 哪里 哪种 多少 请问 大家 各位 一下 一个 这个
那个 这样 这种 可以 能够 应该 需要 想要 我想 我的 我们 你们 他们 大佬 求助 请教 一直 总是 然后 但是 因为 所以 如果
以及 或者 还是 并且 而且 时候 出现 进行 使用 问题 到底 究竟 其实 目前 现在 意思
咋办 咋整 咋回事 咋弄 怎么搞 怎么弄 为啥 有啥 是啥 干啥 求解 求助 求教 跪求 小白 新手 萌新 纯小白 有人 有没有人 有大神 大神 兄弟 兄弟们 老铁 帮忙 谢谢 多谢 感谢 不知道
求指点 指点 指教 本人 很多东西 东西 方面 解答 提个 疑问 问下 想问 问一下 听说 据说 好像 似乎 明明 已经 之后 以后 之前 之间 里面 那么 这么 里边 比较 一般 通过 按照 关于 对于 由于 导致 有点 起来 下来 出来 不会 不能 不了 无法
咋 啥 求 想 都 就 也 还 又 要 让 给 跟 及 里 呃 嗯 哈
吗 呢 吧 啊 呀 嘛 的 了 是 我 你 把 被 和 与 在 请 谁 哪 么
`;

/** Chinese stop phrases, longest first. */
export const stopPhrases: readonly string[] = [...new Set(chinese.trim().split(/\s+/))].toSorted(
  (a, b) => b.length - a.length,
);
