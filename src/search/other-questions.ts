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
kubectl get pods says connection to the server was refused
how to restart all pods of a deployment in kubernetes
crashloopbackoff but the logs of the pod are empty
imagepullbackoff in my eks cluster
kubernetes secret from a file with kubectl
how to mount a secret as an environment variable in a pod
pod evicted because of ephemeral storage
what is an init container in kubernetes used for
sidecar container pattern in a pod
persistent volume reclaim policy retain or delete
storage class with dynamic provisioning on bare metal
kubectl exec into one container of a pod with several
kubectl port-forward drops the connection
kubectl logs of the previous instance of a pod
nodeport vs loadbalancer vs clusterip
metallb address pool on a home network
taints and tolerations explained
node affinity versus pod affinity
kubernetes cronjob does not start at its schedule
kubernetes job keeps its finished pods forever
resource requests and limits in a namespace quota
liveness probe failed with statuscode 503
network policy to deny all traffic between namespaces
calico or cilium or flannel
coredns does not resolve service names in the cluster
kube-proxy ipvs mode
etcd backup and restore of a control plane
kubeconfig merge several clusters and switch context
kubernetes dashboard token login
upgrade kubeadm cluster from one minor version to the next
custom resource definition and operator in go
helm template with a range over a map
helm rollback to a former release
helm dependency update from a private chart repository
helmfile or argocd for many environments
flux cd does not reconcile the git repository
rancher cannot import an existing cluster
openshift security context constraints anyuid
nomad versus kubernetes for a small team
eks fargate profile selector
aks node pool autoscale to zero
gke workload identity permission denied
keda scale on the length of a kafka topic
cert-manager challenge is pending
external-dns does not create records in route 53
traefik ingressroute with middleware in k3s
envoy filter to add a header
linkerd versus istio performance
minikube start fails with the hyperkit driver
kind cluster with an ingress on localhost
microk8s enable dns
talos linux or ubuntu for a cluster
velero backup of a namespace
longhorn volume degraded after a node reboot
rook ceph osd is down
cri-o or containerd as the runtime of a kubelet
kubelet certificate rotation
etcdserver request timed out
nginx try_files for a single page application
nginx add_header is not inherited in a location
nginx redirect www to non-www
nginx proxy_pass with a trailing slash
nginx client_max_body_size 413 request entity too large
nginx gzip does not compress json
nginx upstream sent too big header
nginx basic auth for one directory
nginx map variable from a cookie
apache permission denied in the document root
apache mpm prefork or event
haproxy acl by hostname
haproxy statistics page
caddy file server with browse
lighttpd fastcgi php
varnish cache purge by url
squid proxy authentication with active directory
iis application pool stops by itself
tomcat deploy a war without a restart
wildfly datasource configuration
gunicorn workers and threads how many
ansible playbook skips a task with a when condition
ansible become sudo password is required
ansible inventory groups and group_vars
ansible handler does not run
ansible register the output of a command
jinja2 default filter for an undefined variable
terraform for_each over a map of objects
terraform plan shows changes every time
terraform backend s3 with dynamodb locking
terraform workspaces or directories per environment
pulumi stack outputs in typescript
pulumi or terraform for a new project
cloudformation stack is stuck in update rollback failed
aws cdk bootstrap error
saltstack minion does not respond
chef cookbook attribute precedence
vagrant up hangs at ssh auth method private key
vagrant synced folder is empty
packer build for vsphere
aws cli profile with mfa
aws s3 sync deletes files
aws s3 presigned url expires too early
aws iam role trust policy for another account
aws sqs message visibility timeout
aws sns fan out to several queues
aws api gateway cors preflight
aws step functions retry
aws cost explorer unexpected charges
aws nat gateway is expensive
aws security group versus network acl
aws ebs volume resize without downtime
aws efs mount is slow
aws elastic beanstalk environment health is severe
aws cognito user pool password reset
aws glue job fails with out of memory
aws athena partition projection
aws ami copy to another region
aws lightsail or ec2 for a blog
azure function cold start on the consumption plan
azure active directory conditional access
azure blob storage lifecycle rule
azure virtual network peering
azure sql firewall rule for my ip
azure resource group move
azure logic app json schema
azure devops release approval
gcp service account key rotation
gcp bigquery partitioned table cost
gcp pub/sub dead letter topic
gcp compute engine startup script
cloudflare error 522
cloudflare workers kv limits
cloudflare page rules
digitalocean droplet reset root password
hetzner server rescue mode
oracle cloud free tier instance out of capacity
heroku application error h10
vercel serverless function timeout
netlify redirect rules
systemd unit with restart on failure and a delay
systemd service runs as a different user
systemctl status shows exit code 203
journalctl only the messages of this boot
journald limits the size of its files
systemd-resolved breaks my dns
crontab environment variables are missing
cron does not send mail
anacron or cron on a laptop
ssh config for several keys and hosts
ssh agent forwarding through a bastion
sshfs mount disconnects
sftp chroot for one user
scp a folder from a remote server
change the ssh port on centos with selinux
fail2ban does not ban anyone
too many authentication failures in ssh
lvm snapshot of the root filesystem
shrink a logical volume with xfs
mdadm raid 5 rebuild is slow
btrfs or zfs for a home server
zfs pool import after a reinstall
zfs dataset quota
fsck on the root partition at boot
disk is full but du shows nothing
no inodes left on the device
find the largest directories on linux
nfs mount permission denied from a client
nfs stale file handle
samba share asks for a password
cifs mount in fstab with credentials
autofs does not mount home directories
chmod 755 or 644
what does the sticky bit do
setfacl default permissions of a directory
useradd versus adduser
user is not in the sudoers file
change the primary group of a user
lock a linux account after failed logins
selinux denies httpd access to a folder
apparmor profile complain mode
static ip with netplan
two network cards on the same subnet in linux
default route disappears after a reboot
network bonding on ubuntu server
nmcli connect to hidden wifi
ip route add through a second gateway
tcpdump capture only one host
too many open files ulimit
oom killer killed mysqld
zombie processes in top
strace a running process
kill a process by name in linux
nohup or screen or disown
what is using all my memory in linux
high iowait on a virtual server
apt could not get lock /var/lib/dpkg/lock
apt-key is deprecated what now
hold a package at a version in apt
unattended upgrades reboot time
dnf versus yum
yum says another app holds the lock
pacman corrupted packages signature
snap or flatpak or appimage
remove old kernels in ubuntu
grub rescue unknown filesystem
dual boot time is wrong in windows
nvidia driver black screen on ubuntu
linux mint or fedora for a beginner
arch linux installation without internet
debian testing for the desktop
nixos configuration of a user
bash script if file exists
bash loop over lines of a file
bash string contains a substring
bash arrays and spaces in file names
export a variable from a script to the shell
redirect stdout and stderr to a file
exit status of a pipe in bash
xargs with several arguments
find files older than 30 days and delete
tar exclude a directory
sort by the second column numerically
jq select objects by value
curl send json with a bearer token
wget a whole website
date in a shell script with yesterday
iptables forward a port to another host
nftables set of ip addresses
firewalld rich rule
pfsense vlan has no internet
opnsense wireguard road warrior
mikrotik hairpin nat
unifi access point adoption failed
openwrt sqm settings
vlan trunk on a cisco switch
ospf neighbours stuck in exstart
subnet mask of a /27
what is cgnat and how do i get around it
ipv6 prefix delegation on my router
double nat with two routers
dhcp server gives the wrong gateway
mesh wifi or access points
pi-hole slows down my browsing
adguard home rewrites for local names
wireguard handshake but no traffic
openvpn tls handshake failed
tailscale subnet router
ipsec site to site tunnel drops
split tunnel vpn for one application
dns cname at the root of a domain
mx record and spf for gmail
dkim signature does not verify
reverse dns for a mail server
nslookup works but ping does not
dns propagation takes how long
bind9 zone transfer refused
postfix relay access denied
dovecot imap login fails
convert pfx to pem with openssl
certificate chain is incomplete
ssl certificate problem in git unable to get local issuer
hsts preload removal
mutual tls client certificate in nginx
java keystore import a certificate
acme.sh dns api
powershell get all users of a group
powershell script execution is disabled
powershell remove files older than a week
active directory account keeps locking out
group policy does not apply to a computer
windows server core add a role
windows task scheduler does not run a script
remote desktop black screen
robocopy exclude folders
ntfs permissions inheritance broken
windows update error 0x80070002
sfc scannow found corrupt files
windows event log id 41 kernel power
exchange online shared mailbox permissions
intune enrolment of a device
dhcp failover on windows server
wsus clients do not report
batch file loop over files
virtualbox nat network between guests
virtualbox vt-x is not available
vmware workstation bridged adapter does not get an ip
vmware tools installation on debian
esxi datastore is full
vcenter license expired
vmotion fails between hosts
proxmox gpu passthrough to windows
proxmox cluster quorum lost
proxmox lxc or vm for a file server
proxmox local-lvm is full
proxmox zfs raid 1 boot drive replacement
hyper-v checkpoint merge stuck
hyper-v nested virtualization
qemu kvm bridge network
libvirt virtio windows guest drivers
truenas scale pool layout for six disks
synology hyper backup to another nas
synology drive stops syncing
qnap firmware update failed
unraid parity check errors
mini pc or raspberry pi as a home server
ups for a nas and a router
used enterprise server power consumption
raspberry pi sd card corruption
raspberry pi boot from ssd
home assistant zigbee coordinator
plex buffering on the tv
jellyfin hardware acceleration on an intel cpu
git stash only one file
git merge conflict in a binary file
git cherry-pick a range of commits
git push rejected non fast forward
git amend an old commit message
git detached head what now
git tag a release and push it
git lfs bandwidth quota exceeded
git ignore a file that is already tracked
git bisect with a script
git worktree for two branches
git clone only one folder of a repository
change the author of a commit
github actions matrix with an exclude
github actions secret is empty in a reusable workflow
github actions cache node modules
github pages custom domain with https
github branch protection required review
github codeowners does not request anyone
gitlab ci artifacts between stages
gitlab protected variable is not available
gitea or forgejo
bitbucket pipelines cache
jenkins shared library
jenkins credentials in a groovy script
circleci orb for deploys
travis build does not trigger
teamcity build chain
sonarqube quality gate fails
semantic release version bump
renovate groups minor updates
nexus repository cleanup policy
artifactory npm registry login
mysql foreign key constraint fails
mysql replication lag on a replica
mysql group by only full group mode
mysql utf8mb4 emoji question marks
mysql error 1045 access denied for user root
mysql table is marked as crashed
mysql deadlock found when trying to get lock
mysqldump without locking tables
mariadb galera cluster does not start
innodb buffer pool size
postgres explain analyze sequential scan
postgres vacuum full or autovacuum
postgres jsonb index
postgres role cannot create a table in schema public
postgres logical replication slot grows
postgres pg_hba.conf no entry for host
postgres upgrade from one major version to the next
postgres connection pool with pgbouncer
postgres window function running total
postgres listen notify
sql server transaction log is full
sql server deadlock graph
sql server restore a backup with another name
oracle ora-12154 tns could not resolve
oracle tablespace is full
sql left join returns duplicates
sql pivot rows to columns
sql count distinct over a partition
sql delete duplicate rows
composite index column order
normal forms of a database
uuid or bigint as a primary key
soft delete or archive table
sqlite add a column with a constraint
mongodb replica set election
mongodb index on an array field
mongodb connection string with a special character
mongoose populate a nested path
cassandra tombstones slow reads
neo4j cypher shortest path
influxdb retention policy
clickhouse merge tree order by
snowflake warehouse costs
dbt incremental model
redis sorted set for a leaderboard
redis cluster moved error
redis sentinel failover
redis pub/sub versus streams
redis distributed lock
memcached or redis
kafka partition count how many
kafka offset reset to the beginning
kafka exactly once semantics
kafka connect jdbc sink
zookeeper or kraft
rabbitmq prefetch count
nats jetstream consumer
activemq message redelivery
elasticsearch mapping conflict
elasticsearch unassigned shards
elasticsearch aggregation on a text field
kibana index pattern has no time field
logstash grok pattern for a date
filebeat multiline java stack trace
opensearch dashboards login
prometheus rate versus irate
prometheus alertmanager route by label
prometheus high cardinality
grafana variable from a query
grafana alert no data
loki query by label
zabbix agent is unreachable
nagios check disk
datadog agent metrics missing
new relic apdex
sentry source maps
opentelemetry trace context is lost
splunk search by field
uptime monitor for a website
python venv or conda or pyenv
pip install says externally managed environment
pip could not build wheels for a package
pip install from a git branch
python modulenotfounderror in a package with relative imports
python circular import
python dataclass default list
python generator versus iterator
python f-string with a dictionary
python sort a list of dictionaries by a key
python read a large csv in chunks
python logging prints twice
python multiprocessing on windows
python gil and threads
python subprocess capture output
python requests ssl error
python datetime with time zones
python regex non greedy match
python mutable default argument
python type hints for a callable
python global interpreter
python async with timeout
python walrus operator
python context manager exit method
pandas groupby and aggregate several columns
pandas settingwithcopywarning
pandas read excel with merged cells
pandas pivot table with percentages
pandas fill missing values per group
polars or pandas
numpy reshape minus one
scipy optimise with bounds
scikit-learn pipeline with a custom transformer
scikit-learn confusion matrix for several classes
pytorch cuda out of memory
pytorch dataloader workers hang
pytorch tensor shape mismatch
tensorflow does not see the gpu
keras early stopping
hugging face tokenizer padding
fine tune a language model with lora
overfitting on the validation set
gradient vanishing in an rnn
random forest or xgboost
k-means how many clusters
precision versus recall
image segmentation with u-net
yolo training on my own pictures
opencv detect circles
speech to text with whisper
stable diffusion prompts for portraits
vector embeddings similarity
langchain retriever returns nothing
prompt engineering tips
django orm annotate with a subquery
django rest framework nested serializer
django csrf token missing
django custom user model
django signals or override save
django static files in development
flask session is lost
flask sqlalchemy many to many
fastapi dependency with yield
fastapi background task or queue
pydantic validator for an optional field
sqlalchemy lazy loading detached instance
celery beat schedule in django
scrapy follow pagination
selenium element is not clickable
beautifulsoup find by class
tkinter button command with arguments
pygame sprite collision
pyqt signal and slot
streamlit rerun on change
airflow task stuck in queued
dagster or prefect
spark shuffle partitions
spark out of memory executor lost
hadoop namenode safe mode
hive external table partition
javascript closure in a loop
javascript this in an arrow function
javascript debounce an input
javascript deep copy of an object
javascript date is one day off
javascript map filter reduce
await in a foreach loop
event loop and microtasks
typescript generic constraint keyof
typescript union type narrowing
typescript path alias does not resolve
typescript declaration file for a module
react state does not update immediately
react context or redux
react list key warning
react router protected route
react native image is not shown
react hook form validation
next.js hydration error
next.js app router metadata
next.js image component with a remote url
vue 3 composition api or options api
vue router history mode
pinia store persists
nuxt server route
angular observable unsubscribe
angular change detection onpush
angular reactive form array
svelte store in a component
htmx swap target
tailwind class is not applied
css position sticky does not work
css make a div fill the container height
css container queries browser support
css overflow hidden cuts my dropdown
bootstrap container versus container-fluid
bootstrap modal does not open
flexbox items wrap inside a container
html form submit without reload
svg icon colour on hover
web component shadow dom style
service worker caches old files
localstorage or cookies for a token
jwt refresh token flow
oauth redirect uri mismatch
websocket reconnect in the browser
d3 bar chart with transitions
three.js texture is black
canvas draw image is blurry
webpack dev server hot reload
vite import meta env is undefined
eslint rule for unused variables
prettier and eslint conflict
babel preset for old browsers
jest mock a module
cypress wait for a request
playwright locator in an iframe
npm audit fix breaks things
yarn or pnpm workspaces
package-lock merge conflict
nvm node version per project
node.js read a file line by line
node.js stream backpressure
express middleware order
nestjs inject a service in a guard
prisma migrate drift detected
sequelize include with where
graphql n+1 problem
socket.io rooms
electron app code signing
puppeteer screenshot of a page
discord.js slash command is not registered
telegram bot inline keyboard
java arraylist versus linkedlist
java string equality
java optional or null
java records and inheritance
java generics wildcard
java concurrent modification exception
java garbage collector pauses
java heap dump analysis
java completablefuture exceptions
spring boot transactional does not roll back
spring security permit all returns 403
spring data jpa lazy initialization exception
hibernate many to one cascade
spring boot profile properties
lombok does not generate getters
gradle build cache miss
gradle could not resolve all dependencies
maven surefire skips my tests
intellij cannot resolve symbol
eclipse workspace is locked
kotlin coroutine scope in a view model
kotlin data class copy
scala implicit not found
clojure atom or ref
groovy closure delegate
c# linq group by several columns
c# dependency injection scoped in singleton
c# deserialise json with an enum
entity framework migration pending
entity framework include then include
asp.net core middleware order
blazor component does not rerender
wpf binding to a command
winforms cross thread operation
unity prefab reference is missing
unity animation blend tree
unity canvas scales with the screen
unity c# coroutine stops
unreal blueprint cast failed
godot signal between scenes
godot tilemap collision layers
minecraft mod development with fabric
roblox script data store
pygame or godot for a beginner
c pointer to a pointer
c segmentation fault in a linked list
c string copy buffer overflow
c undefined reference to a function
cmake find_package cannot find boost
makefile pattern rule
c++ smart pointers unique or shared
c++ rule of five
c++ template specialisation
c++ move semantics and exit of scope
c++ unordered_map as a cache
c++ container of abstract base class objects
iterator invalidation of standard containers
qt layout stretch
rust lifetime in a struct
rust async trait
rust option unwrap or question mark
cargo workspace features
go interface nil is not nil
go slice append surprises
go context cancel
go modules replace directive
go error wrapping
go generics constraint
ruby block proc and lambda
rails active record scope
rails migration rollback
bundler could not find a gem
elixir genserver timeout
erlang supervisor strategy
haskell monad explained
ocaml pattern matching
lua metatable
perl regex capture
r ggplot facet labels
r dplyr mutate with conditions
matlab matrix index exceeds dimensions
julia type stability
php undefined index notice
php pdo prepared statement
php session does not persist
laravel eloquent with relations
laravel validation of an array
symfony service autowiring
symfony container parameter in a service
laravel service container bind an interface
wordpress plugin causes a white screen
wordpress permalink 404
woocommerce shipping by weight
shopify liquid loop
magento reindex
drupal views filter
swift optional chaining
swiftui list selection
swiftui navigation stack
swiftui vstack spacing
xcode code signing error
cocoapods install fails on m1
ios push notification does not arrive
core data migration
android studio gradle sync failed
android recyclerview item click
android fragment lifecycle
android permission at runtime
flutter setstate called after dispose
flutter listview inside a column
flutter container gradient background
flutter build apk fails
dart null safety
expo build for ios
ionic status bar
two sum with a hash map
binary search off by one
dynamic programming knapsack
dijkstra versus a star
big o of nested loops
depth first search recursion
longest common subsequence
quick sort pivot choice
container with most water leetcode
detect a cycle in a linked list
balanced binary tree insertion
swarm optimisation algorithm in matlab
lru cache implementation
stack or queue for a breadth first search
design patterns singleton or factory
solid principles with examples
unit tests or integration tests first
microservices or a monolith
rest or graphql or grpc
event sourcing and cqrs
hexagonal architecture
code review etiquette
agile story points
how to read a large code base
technical interview preparation
excel sumifs with two criteria
excel index match instead of vlookup
excel pivot table does not refresh
excel conditional formatting of a row
excel macro to copy a sheet
excel split a cell into columns
excel date shows as a number
google sheets query function
google sheets import range
libreoffice page numbers
word table of contents formatting
word mail merge labels
outlook rule does not run
outlook calendar sharing
powerpoint slide master
pdf merge without acrobat
latex table too wide
latex bibliography is empty
latex equation alignment
latex beamer theme
overleaf compile timeout
latex figure placement
regex match everything between brackets
regex lookahead for a password
regex replace with a group
vim macros for many lines
neovim lsp setup in lua
emacs org mode agenda
vs code multi cursor
vs code python interpreter is not found
sublime text column selection
notepad++ remove blank lines
autohotkey script for a shortcut
arduino serial port not found
arduino stepper motor vibrates
esp32 wifi disconnects
esp8266 deep sleep
stm32 uart interrupt
verilog blocking assignment
fpga clock domain crossing
assembly stack frame
scratch game for kids
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
