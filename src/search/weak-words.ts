import { stemmer } from 'stemmer';

// Words of any question about anything. Unlike stop words they may carry the subject ("assign an IP", "potential data
// loss"), so they are indexed and matched; but a guide uses them seldom, and their rarity there says nothing.
const english = `
able access accomplish according achieve across actual add added adding advantage advice advise affect ago allow allowed alternative answer
anyway app apparently appear appears application applications approach appropriate appreciate article ask asked asking assign assume attempt attempting available avoid aware
bad basic begin beginning behave behavior behaviour believe benefit besides best better big bit block bring broken bug
call called came care case cases cause caused causes certain chance change changed check choose clean clear clearly close code come comes coming common
company compare compared complete completely complicated concept condition confirm confuse confused confusing confusion consider contain contains content context
convert correct count couple create created creating crucial curious current custom
daily danger dangerous day days deal decide decided default define demo depend depends describe description desire despite detail details develop developer developers developing
did different difference differences difficult direct directly disadvantage discover discuss display documentation doubt drawback drop during
earlier easier easily easy edit effect effective efficient effort encounter encountered end ensure entire error errors event eventually example examples except exact
exist existing exists expect expected experience experienced explain explained explanation extra
face facing fact fail failed failing fails failure familiar far fast feature feel fine final finally find finding finds fine finish fix fixed fixing follow followed following force
forever form former found free frequently friend full fully function further
general generally generate good great group guess
hand handle happened happening hard have hear heard helpful hint hit hope host hosting hours huge
ignore ignored immediately implement important impossible improve include included including inform information input inside insight instance instruction instructions intend
interest interested introduce involve issue issues
job
keep keeps key kill kinds knew knowledge
large last later latest lead learned learning least leave left let level light limit line link list listed long longer look looked looking looks lose loss lost low
machine main major manage mark match matter mean meaning means mention mentioned message messages method methods mind minimal minute minutes missing mistake modern modify
month months move multiple
name named native natural necessary new next nice normal normally note notice noticed number
object obvious obviously occur occurs official old open operation opinion option options order ordinary original otherwise output own
part parts particular pass past path people perfect perform permanent person personal piece place plan platform play point points poor popular possibility post potential power practical practice prefer prepare
present pretty prevent previous previously private probably problem problems proceed process produce product professional program project projects prompt proper provide provided purpose purposes
quick quickly quite
random rate rather reach read reading ready real realize reason reasons recent recently recommend recommended redo refer reference regarding related relationship relative release relevant reliable remain remember
replace reply report request require required requirement reset resolve resource respect respond response rest result results return returned returns review rid right role route rule running
safe safely save script search section seems select send sense separate series serious serve service set setting settings setup several share short side similar simply single site situation size small
solution solutions solve solved sort source special specific specified specify stage standard start started starting state status stay step steps strange struggle struggling stuck style subject succeed success successful successfully suddenly
suggest suggested suggestion suitable support supposed sure switch system
task tell term terms test tested thank thought time times tip tips tool tools top topic total touch track trick tried trouble true trust turn tutorial type types typical
understand understanding understood unexpected unfortunately unique unknown unless unsure update updated user users usual usually utilize
value various version versions view visible visit
wait waste watch week weird whenever wish word words world worry worse worst worth write written wrong wrote
year years
`;

const chinese = `
利用 特别 很多 许多 一些 有些 部分 方式 方法 办法 方案 思路 经验 建议 情况 原因 区别 差别 不同 相同 一样 类似 相关 具体 详细 简单 复杂 方便 麻烦 困难 容易
正常 异常 正确 错误 成功 失败 报错 提示 显示 看到 发现 遇到 碰到 出错 尝试 试过 试了 测试 验证 检查 解决 处理 实现 完成 开始 结束 继续 停止 打开 关闭 设置 配置 修改 更改 改变 添加 增加 删除 移除
创建 新建 建立 生成 安装 启动 运行 执行 操作 管理 支持 提供 包含 包括 属于 存在 发生 变成 变化 影响 作用 用途 效果 结果 功能 性质 特点 优点 缺点 优势 好处 坏处 优缺点 必要 重要 关键 主要 基本 基础
一直 总是 经常 有时 偶尔 突然 最近 最新 以前 刚才 刚刚 昨天 今天 每次 每天 第一 第二 最后 最好 更好 最佳 推荐 求推荐 公司 项目 程序 软件 系统 服务 机器 电脑 环境 平台 工具 代码 文件 内容 信息 数据
开发 生产 学习 了解 理解 知道 明白 清楚 熟悉 掌握 研究 参考 教程 文档 文章 资料 视频 朋友 同事 用户 个人 自己 别人 别的 其他 其它 另外 另一 同时 直接 间接 单独 一起 全部 所有 任何 每个 各种 各个
必须 只能 只有 只是 仅仅 完全 彻底 非常 十分 真的 确实 当然 肯定 一定 可能 也许 大概 左右 不到 不行 没用 没有 无效 不了 失效 不生效 生效 可行 可用 有用 好用 难用 常用 通用
时间 速度 太慢 很慢 太大 很大 太多 太小 大小 数量 长度 版本 类型 种类 格式 名称 名字 地址 路径 位置 目录 参数 选项 命令 指令 步骤 流程 过程 阶段 结构 原理 机制 概念 意义 含义 定义
部署 上线 搭建 搭了 弄好 搞定 折腾 踩坑 大家 各位 前辈 老师 新人 刚学 刚接触 入门 进阶 高级 初级
`;

/** English weak words, stemmed as the index stems. */
export const weakStems: ReadonlySet<string> = new Set(
  english
    .trim()
    .split(/\s+/)
    .map((word) => stemmer(word)),
);

/** Chinese weak words. */
export const weakPhrases: ReadonlySet<string> = new Set(chinese.trim().split(/\s+/));
