import { fold } from './fold.ts';

/** Words that belong to Docker: a question that names one is about it. */
const docker =
  /\b(?:docker\w*|containers?|containeri[sz]\w*|compose|buildx|buildkit|podman|entrypoint|dangling|volumes?|bind mounts?|images?|daemon|registry|rootless|swarm)\b|\.dockerignore|容器|镜像|数据卷|挂载|构建|宿主机/i;

/** Neighbours of Docker: where one of them is the subject, the guide has no answer. */
const neighbour =
  /\b(?:kubectl|kubernetes|k8s|kubelet|helm|ingress|pods?|ansible|playbooks?|terraform|s3|ec2|iam|lambda|virtualbox|vmdk|vmware|systemctl|htaccess|crontab|jenkinsfile|git)\b/i;

/** Whether a question names something of Docker's own, and no neighbour of Docker without Docker beside it. */
export function isAnchored(question: string): boolean {
  const text = fold(question);
  return docker.test(text) && (!neighbour.test(text) || /\bdocker\w*|container|容器/i.test(text));
}
