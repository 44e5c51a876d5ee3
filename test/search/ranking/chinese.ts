import type { Golden } from './golden.ts';

/** Thirty questions in our own words, over all chapters, on other things than the English ones. */
export const chinese: readonly Golden[] = [
  [
    'Docker 到底是个什么东西',
    ['basics/what-is-docker'],
    'Nothing is left of the question but the name itself.',
  ],
  ['镜像为什么要分层，写时复制又是什么', ['basics/layers-and-copy-on-write'], 'Both halves are one section.'],
  [
    'buildx 是干什么用的，怎么新建一个构建器',
    ['build/buildkit-and-buildx'],
    'The tool and its builders, not building in general.',
  ],
  [
    '构建时怎么用缓存挂载，免得每次都重新下载 apt 包',
    ['build/cache-mounts'],
    'Cache mounts by name; the order of layers is another matter.',
  ],
  [
    '.env 文件和 env_file 有什么不同',
    ['compose/compose-environment'],
    'Both are of Compose, though it is not named.',
  ],
  ['用 compose 把一个服务扩成三个副本', ['compose/compose-scale-and-resources'], 'Scaling a service.'],
  ['怎么只看容器最后一百行日志', ['containers/container-logs'], 'Reading logs, not rotating them.'],
  [
    'docker stop 总要等十秒，程序收不到 SIGTERM',
    ['containers/signals-pid1-init'],
    'Signals and PID 1 are the cause.',
  ],
  ['容器里怎么用英伟达显卡', ['containers/gpu-and-devices'], 'A GPU in everyday Chinese.'],
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? 怎么解决',
    ['debugging/err-cannot-connect-daemon'],
    'An English message in a Chinese question; not the permission error of the same path.',
  ],
  [
    '容器被杀掉，退出码 137，是内存不够吗',
    ['debugging/err-oom-killed'],
    'The code with its cause, before the list of all codes.',
  ],
  ['拉镜像时报 no space left on device', ['debugging/err-no-space-left'], 'The message itself.'],
  ['测试和生产要用同一个镜像吗', ['habits/habits-dev-prod-parity'], 'One image through all environments.'],
  ['Dockerfile 里 COPY 和 ADD 用哪个好', ['images/copy-vs-add'], 'Both instructions in one section.'],
  ['镜像两个多 G，怎么减小体积', ['images/smaller-images'], 'Smaller images.'],
  [
    '没有外网的机器，怎么把镜像打成 tar 拷过去',
    ['images/save-load-export-remove'],
    'docker save and load, by their purpose.',
  ],
  [
    '国内拉镜像超时，有没有能用的加速地址',
    ['install/china-mirrors'],
    'From mainland China; a cache of one’s own is another section.',
  ],
  ['Windows 怎么用 WSL2 装 docker', ['install/install-windows-wsl2'], 'Installing on Windows.'],
  [
    '两个容器之间怎么用名字互相访问',
    ['networking/container-dns'],
    "Docker resolves names in networks of one's own, and there alone.",
  ],
  ['端口映射 -p 8080:80 前后两个端口各是哪边的', ['networking/publish-ports'], 'The order of the two ports.'],
  ['docker system prune 会删掉哪些东西', ['production/prune-and-disk-space'], 'What prune deletes.'],
  ['daemon.json 放在哪里，改了怎么生效', ['production/daemon-json'], 'The file by its name.'],
  [
    'alpine 镜像里 pip install 编译失败，提示没有 gcc',
    ['python/python-wheels-alpine'],
    'Wheels on Alpine, before choosing a base image in general.',
  ],
  ['怎么用 docker 部署 django 项目', ['python/django-in-docker'], 'Django has a section of its own.'],
  ['求 docker 视频教程', ['resources'], 'Videos are asked for: a list.'],
  ['有什么适合新手的 docker 书籍', ['resources'], 'Books are asked for: a list.'],
  [
    '公司内网怎么自己搭一个镜像仓库',
    ['registries/run-your-own-registry'],
    'A registry of one’s own, not a cache of Docker Hub.',
  ],
  ['密码和密钥怎么才不会留在镜像里', ['security/handle-secrets'], 'Keeping secrets out of images.'],
  [
    '生产环境的 mysql 数据库跑在容器里靠谱吗',
    ['storage/databases-in-containers'],
    'Whether, not how to keep the data.',
  ],
  ['什么情况下不该用 docker', ['why/when-not-to-use'], 'The reasons against.'],
];
