// Questions that people ask about other things, one a line. What they say, and questions about Docker do not,
// tells that the guide has nothing to answer. Neighbours of Docker first, then whatever else has its words.
const lines = `
how do I scale a deployment in kubernetes
what is the difference between a statefulset and a deployment
kubernetes pod stuck in pending state
helm chart values override per environment
how do I write a readiness probe for my pod
configmap changes are not picked up by the pods
ingress controller returns 404 on every path
how to drain a kubernetes node before maintenance
kubeadm join token expired
argocd sync keeps failing with out of sync
horizontal pod autoscaler does not scale up
istio sidecar injection for one namespace only
rbac cluster role binding for a service account
k3s or k8s for a raspberry pi cluster at home
kustomize overlays versus helm
openshift route with a custom certificate
terraform state lock cannot be released
terraform module for an aws vpc with private subnets
ansible vault password file in a pipeline
puppet or chef for fifty servers
packer template for a golden ami
aws lambda times out when it is in a vpc
s3 bucket policy to allow one ip address
ec2 instance lost its key pair how do I log in
which iam permissions does a read only user need
cloudfront caches my old index.html
azure devops pipeline variable from key vault
azure app service deployment slot swap
google cloud run cold start is slow
gcloud auth login without a browser
firebase rules only let the owner write
dynamodb query by a secondary index
rds snapshot restore to another account
route 53 health check failover
nginx location regex order of precedence
nginx reverse proxy websocket connection upgrade
nginx rate limit per ip address
apache virtual host serves the wrong site
certbot renew wildcard certificate with dns challenge
openssl create a self signed certificate with san
systemd service does not start at boot
systemctl enable a timer every five minutes
cron job runs twice every night
rsync only files newer than a date
ssh key login still asks for a password
ssh tunnel to a remote database through a jump host
recursively change the owner of a directory in linux
how do I extend an lvm logical volume
resize an ext4 partition without losing data
mount a usb drive at boot with fstab
add a user to the sudoers file on debian
ubuntu stuck at the boot screen after an update
apt says the package has unmet dependencies
iptables drop all incoming traffic except ssh
ufw allow a range of ports from one subnet
what does load average mean in top
swap file on a server with little memory
grep for a string in all files of a folder
sed replace text between two patterns
awk print the second column of a csv
tmux keep a session after disconnect
zsh prompt is slow in a git repository
virtualbox guest additions shared clipboard does not work
virtualbox resize a virtual disk
vmware snapshot takes too much space
proxmox backup of a virtual machine to a nas
proxmox lxc container bind mount with unprivileged ids
hyper-v virtual switch with a static address
wsl cannot open a graphical program
wsl2 uses too much memory on windows
move a wsl distribution to another drive
git remove a file from the whole history
git pull says there are unrelated histories
git submodule update to the latest commit
github pull request from a fork cannot read secrets
gitlab runner does not pick up jobs
jenkins agent is offline after an upgrade
mysql slow query with a join on two big tables
how do I add an index without locking the table
postgres upsert on conflict do nothing
sql select the latest row of every group
mongodb aggregate lookup with a pipeline
redis memory is full which eviction policy
elasticsearch cluster status is yellow
kafka consumer group rebalances all the time
rabbitmq dead letter exchange with a ttl
sqlite database is locked in flask
python list comprehension with an else
python asyncio gather versus wait
pandas merge two data frames on an index
numpy broadcasting two arrays of different shape
django queryset filter by a related field
flask blueprint url prefix
celery task is executed twice
pytest fixture scope session
poetry lock takes forever
conda environment cannot be solved
jupyter kernel keeps dying
matplotlib legend outside of the plot
difference between a list and a tuple in python
javascript promise all versus sequential await
vue watch a nested property
css grid versus flexbox
center an image inside a div
typescript type of an object with unknown keys
webpack bundle is too big
node out of memory heap limit
express cors error in the browser
java nullpointerexception in a stream
spring boot bean is not found by component scan
spring ioc container and dependency injection
maven dependency version conflict
c++ which standard container has constant time lookup
c++ vector or list for many insertions
std::map erase while iterating over the container
go channel deadlock all goroutines are asleep
c# async void event handler
php composer install runs out of memory
laravel queue worker restarts
uiimageview scale image to fit the container
android jetpack compose remember a state
jetpack compose lazy column with sticky headers
flutter container with rounded corners
flutter image from the network with a placeholder
unity object moves through walls
unreal engine packaging fails
latex image next to text
word keeps moving my image
excel vlookup returns an error
excel remove duplicates but keep the first
powerpoint compress images in a slide deck
photoshop layer mask does not work
gimp export an image with a transparent background
blender bake normal map to an image texture
resize many images at once on a mac
best image format for a website
caption under a picture in html
image recognition with a small data set
train a neural network with two hidden layers
learning rate for a transformer layer
which gpu for machine learning on a budget
best book to learn statistics
best online course for spanish
a podcast about history
youtube video has no sound
how do I download a playlist
how much fits into a 20 foot container
plastic container safe for the microwave
airtight glass container with a lid
which plants grow in a container on a balcony
cargo ship with the most containers
dock worker salary in rotterdam
volume of my phone is too low
volume mixer shows no application
bluetooth headphones volume is different on each side
trading volume and price of a stock
usb hub does not give enough power
which port on my router is for the modem
xbox open nat type port forwarding
router port forwarding for a minecraft server
hdmi port has no signal
port wine with dessert
how to compose a good photograph
compose key on a windows keyboard
layers of the atmosphere
layer cake recipe without eggs
what clothes to layer in winter
swarm intelligence in nature
build a wooden shelf
build a gaming computer for 1000 euros
build muscle without a gym
best lego build for adults
stack overflow exception in recursion
stack of washing machine and dryer
how to stack firewood
registry office wedding documents
windows registry key for the desktop background
wedding registry ideas
gift registry for a baby
network effect in economics
network switch with poe
social network for professionals
wifi network is slow in the bedroom
secret santa gift under ten euros
secret to a crispy pizza
health check at the doctor what is included
blood pressure is too high
mirror for a small bathroom
rear view mirror fell off
push ups every day
pull request at work for a raise
pull a muscle in the back
exec at my company earns too much
restart a stalled career
restart an iphone that does not respond
my laptop does not start any more
log fire or gas fire
log in to my bank account
logs for the fireplace
tag someone in a story
price tag on shoes
best tags for instagram
commit to a relationship
branch of a bank near me
hosts for a dinner party
airbnb host cancelled my stay
whale watching in iceland
blue whale size
daemon books by philip pullman
deploy an airbag
environment and climate change
environmental science degree
path through the forest
user manual of a coffee machine
memory training for old people
memory foam mattress
cache of a geocaching game
clear the cache of a browser
disk in my back hurts
space telescope pictures
no space in my kitchen
time zone for a call with tokyo
jet lag after a flight
exit code of the escape room
signal messenger without a phone number
kill weeds in the lawn
killing time at the airport
init of a lawsuit
patch jeans
update my passport
upgrade my flight
downgrade windows to an older version
install a dishwasher
install windows on a new ssd
installing solar panels
error 404 on my blog
printer says error and is offline
ps4 error code
difference between a lawyer and an attorney
what is the meaning of life
how to bake bread without yeast
chocolate cookies are too dry
best restaurant in lisbon
a weekend in prague
visa for a trip to india
cheap flights to japan
lose weight without sport
run a marathon in four hours
knee hurts after running
my dog eats grass
puppy cries at night
tomato leaves turn yellow
change the oil of a car
tv on the wall without drilling
best noise cancelling headphones
ipad or a laptop for university
ask for a raise
resign from a job politely
mortgage or rent
invest in an index fund
is bitcoin a good investment
tax return for students
world cup winners
series like game of thrones
fantasy novels for adults
poem for a birthday
learn the guitar at forty
piano or keyboard
chess opening for beginners
board game for two
translate this sentence into french
how to learn japanese kanji
k8s 的 pod 一直 pending 是什么原因
kubectl 怎么看某个 pod 的日志
kubernetes 证书过期了怎么续
helm 安装 chart 报错
k8s 的 configmap 改了不生效
k8s 用什么存储做 pvc
怎么给 deployment 配置滚动更新
k3s 集群加节点失败
istio 灰度发布怎么配
argocd 同步失败
ansible 批量执行命令
阿里云安全组怎么放行端口
腾讯云服务器怎么换系统
阿里云 oss 图片上传失败
aws 免费套餐怎么避免扣费
云服务器带宽不够用怎么办
域名备案要多久
域名解析到服务器要多久生效
nginx 怎么配置伪静态
nginx 配置 https 证书
nginx 502 和 php-fpm 有关吗
apache 转 nginx 规则
宝塔面板忘记密码
certbot 证书自动续期失败
systemd 服务怎么写
crontab 每隔五分钟执行一次
crontab 里的脚本不执行
linux 怎么查看磁盘空间
linux 扩容分区
linux 修改文件权限
ubuntu 换国内源
centos 7 停止维护后用什么系统
ssh 连接经常断开
内网穿透用什么工具
frp 怎么配置
防火墙 firewalld 开放端口
shell 脚本怎么遍历文件
grep 怎么排除某个目录
vim 怎么全局替换
tmux 怎么用
virtualbox 网络怎么设置桥接
pve 虚拟机直通显卡
pve 怎么备份虚拟机
esxi 和 pve 哪个好
wsl 怎么卸载
wsl 占用 c 盘太大
群晖怎么设置 ddns
nas 买哪个牌子
nas 硬盘怎么选
软路由刷什么固件
openwrt 旁路由怎么设置
路由器端口转发怎么设置
github 访问不了怎么办
gitlab 怎么备份
jenkins 怎么配置流水线
jenkins 构建失败发邮件
mysql 忘记密码怎么办
mysql 索引为什么失效
sql 怎么按时间分组
postgresql 怎么建只读用户
mongodb 聚合查询怎么写
elasticsearch 查询很慢
kafka 消息重复消费
rabbitmq 消息丢失怎么办
python 虚拟环境怎么激活
pip 安装很慢怎么换源
python 列表去重
python 爬虫被封 ip
pandas 怎么合并两个表
django 迁移报错
flask 怎么连接数据库
python 异步和多线程区别
npm 安装太慢换淘宝镜像
前端怎么实现垂直居中
vue 组件之间怎么传值
react 组件重复渲染
小程序怎么获取手机号
typescript 泛型怎么理解
springboot 启动报错
maven 依赖冲突怎么解决
c++ 里 vector 容器怎么删除元素
stl 容器的底层实现
c++ 指针和引用的区别
go 语言 channel 死锁
rust 所有权怎么理解
算法题怎么刷
动态规划怎么入门
操作系统面试题
计算机网络七层模型
考研选什么专业
程序员三十五岁以后怎么办
显卡买哪个型号
装机配置求推荐
怎么做 u 盘启动盘
重装系统教程
windows 怎么关闭自动更新
电脑蓝屏怎么办
硬盘坏了数据能恢复吗
显示器怎么选
手机存储空间不足怎么清理
微信聊天记录怎么迁移
手机镜像投屏到电视
照片怎么镜像翻转
镜像对称是什么意思
ps 怎么合并图层
ps 图层蒙版怎么用
剪辑视频用什么软件
ppt 怎么压缩图片
excel 怎么去重
word 目录怎么生成
厨房收纳容器推荐
塑料容器能不能进微波炉
玻璃容器怎么消毒
鱼缸多大的容器合适
多肉用什么容器种
咖啡用什么容器保存
压力容器设计规范
集装箱运费多少钱
仓库管理员工作累吗
仓库怎么防潮
新生儿端口是什么
港口物流专业好就业吗
编排一段舞蹈
钢琴曲怎么编排
晚会节目编排顺序
报社编制是什么
卷子太难怎么办
考试太卷了怎么调整心态
卷发怎么打理
挂载重物的钩子
拉取快递要什么证件
构建良好的亲子关系
部署国家战略
隔离政策最新消息
引擎故障灯亮了
汽车发动机异响
标签打印机推荐
网络小说推荐
网络很慢怎么办
宽带怎么选
健康检查需要空腹吗
体检报告怎么看
跑步后膝盖疼
减肥吃什么
怎么增肌
失眠怎么办
颈椎不舒服怎么缓解
感冒吃什么药
孩子不爱吃饭
宝宝发烧怎么办
面包怎么做才松软
咖啡豆推荐
奶茶配方
周末去哪里玩
去云南旅游攻略
高铁票怎么改签
机票什么时候买便宜
签证被拒怎么办
租房注意什么
买房公积金怎么用
房贷利率多少
股票怎么开户
基金定投什么时候卖
工资怎么谈
辞职信怎么写
简历怎么写
面试自我介绍
英语口语怎么练
日语怎么自学
吉他入门教程
钢琴自学教程
摄影入门书籍推荐
最近有什么好玩的游戏
电视剧推荐
世界杯冠军是谁
篮球规则
猫咪掉毛严重
狗狗不吃狗粮
花叶子发黄
阳台种什么菜
空调不制冷
洗衣机怎么清洗
马桶堵了怎么通
墙面开裂怎么修
写一首诗
人生的意义是什么
女朋友生气了怎么哄
`;

/** Questions about other things than Docker, in both languages. */
export const otherQuestions: readonly string[] = lines.trim().split('\n');
