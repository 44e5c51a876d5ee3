import type { Golden } from './golden.ts';

/** Thirty questions in our own words, over all chapters. */
export const english: readonly Golden[] = [
  [
    'whats the difference between an image and a container',
    ['basics/image-container-registry'],
    'It defines both, side by side.',
  ],
  [
    'container vs virtual machine, what really differs',
    ['basics/containers-vs-vms'],
    'The one comparison of the two; what Docker is only mentions it.',
  ],
  [
    'every build installs all packages again although only my code changed',
    ['build/layer-cache'],
    'The order of instructions is the cause; cache mounts only soften it.',
  ],
  [
    'clone a private github repo in docker build with my ssh key',
    ['build/build-secrets-and-ssh'],
    'SSH forwarding is for this; the other sections on secrets are about running.',
  ],
  [
    'one image for both arm64 and amd64',
    ['build/multi-platform-builds'],
    'Building for several platforms; exec format error is what happens without.',
  ],
  [
    'depends_on starts my api before the database is ready',
    ['compose/compose-startup-order'],
    'No Python and no migrations: the general section, not the one for PostgreSQL.',
  ],
  [
    'docker-compose: command not found, but docker compose works',
    ['compose/compose-v1-to-v2'],
    'The hyphen is the sign of version 1.',
  ],
  [
    'second compose file that overrides settings only in development',
    ['compose/compose-profiles-and-files'],
    'Several files are merged there.',
  ],
  [
    'open bash inside a container that is already running',
    ['containers/exec-into-container'],
    'docker exec, under its everyday name.',
  ],
  [
    'allow a container at most 512 MB of ram',
    ['containers/resource-limits'],
    'A limit is asked for; what happens at the limit is another section.',
  ],
  [
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
    ['debugging/err-permission-denied-socket'],
    'The message in full: the section that quotes it, before the one on a daemon that is not running.',
  ],
  [
    'toomanyrequests: You have reached your unauthenticated pull rate limit',
    ['debugging/err-toomanyrequests', 'registries/rate-limits'],
    'The message first, then what the limits are.',
  ],
  [
    'my container exits right after docker run -d and the logs are empty',
    ['debugging/err-container-exits'],
    'What happened is an early exit; the logs are a detail.',
  ],
  [
    'work inside a container from vs code with a devcontainer.json',
    ['habits/dev-containers'],
    'The only section on dev containers.',
  ],
  [
    'when do I need ENTRYPOINT and when CMD',
    ['images/cmd-vs-entrypoint'],
    'Both instructions in one section.',
  ],
  [
    'keep node_modules and .git out of COPY . .',
    ['images/dockerignore'],
    'The file is not named, only what it is for.',
  ],
  [
    'multi-stage build to make a go image smaller',
    ['images/multi-stage-builds', 'images/smaller-images'],
    'The means is named first, the end comes behind.',
  ],
  [
    'enable the docker service at boot with systemctl',
    ['install/post-install-linux'],
    'A step after installing; restarting containers is another matter.',
  ],
  [
    'from a container, reach postgres that runs on my host machine',
    ['networking/reach-the-host'],
    'The direction decides: from inside to the host.',
  ],
  [
    'ufw deny does not block the port that docker published',
    ['networking/firewall-and-ufw'],
    'Publishing goes around ufw; the section says so.',
  ],
  [
    'json-file logs fill the disk, how to rotate them',
    ['production/log-drivers-and-rotation'],
    'The cause is named, so that cleaning the disk in general comes later.',
  ],
  [
    'https with lets encrypt for containers behind traefik',
    ['production/reverse-proxy-and-tls'],
    'Certificates at the proxy, not those of a registry.',
  ],
  ['dockerfile for a project that uses uv', ['python/python-dockerfile-uv'], 'uv has a section of its own.'],
  [
    'print output of my python app never appears in docker logs',
    ['python/python-env-variables'],
    'Buffered output: PYTHONUNBUFFERED, before the general section on logs.',
  ],
  [
    'can you recommend a good book about docker',
    ['resources'],
    'A book is asked for: a list, not a section.',
  ],
  ['flask docker tutorial', ['resources'], 'A tutorial is asked for: the list on Flask.'],
  [
    'push my local image to docker hub under a new tag',
    ['registries/tag-and-push'],
    'Tag, then push; Docker Hub is only the place.',
  ],
  [
    'what can go wrong if I mount /var/run/docker.sock into a container',
    ['security/docker-socket-is-root'],
    'The danger is asked for, not the permission error of the same path.',
  ],
  [
    'save a named volume to a tar file and restore it on another server',
    ['storage/backup-and-restore'],
    'Backing up a volume; saving an image is another section.',
  ],
  ['is podman a drop-in replacement for docker', ['why/alternatives'], 'Podman against Docker.'],
];
