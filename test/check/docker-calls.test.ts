import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dockerCalls } from '../../src/check/docker-calls.ts';
import { substituted } from '../../src/check/shell.ts';

const x = substituted;

const scripts: readonly (readonly [script: string, calls: readonly string[]])[] = [
  ['docker ps', ['docker ps']],
  ['docker ps && docker images; docker info', ['docker ps', 'docker images', 'docker info']],
  ['docker ps || true & docker info', ['docker ps', 'docker info']],
  ['docker save app | ssh user@example.com docker load', ['docker save app', 'docker load']],
  ['ssh -p 22 user@example.com "docker ps && docker info"', ['docker ps', 'docker info']],
  ['docker run -d \\\n  --name web \\\n  nginx:1.29', ['docker run -d --name web nginx:1.29']],
  ['# docker no\ndocker ps # docker no', ['docker ps']],
  ["docker ps --format '{{.Names}} # {{.ID}}'", ['docker ps --format {{.Names}} # {{.ID}}']],
  ['docker rm -f "$(docker ps -aq)"', ['docker ps -aq', `docker rm -f ${x}`]],
  ['docker rm `docker ps -aq` NAME', ['docker ps -aq', `docker rm ${x} NAME`]],
  [
    'docker stop $(docker ps -q --filter "name=$(docker info)")',
    ['docker info', `docker ps -q --filter name=${x}`, `docker stop ${x}`],
  ],
  [`docker run -v "$\u007bPWD}:/app" -e N=$((1 + 2)) IMAGE`, [`docker run -v ${x}:/app -e N=${x} IMAGE`]],
  ['sudo -u root docker ps', ['docker ps']],
  ['sudo -E docker ps', ['docker ps']],
  ['DOCKER_BUILDKIT=1 BUILDX_EXPERIMENTAL=1 docker build .', ['docker build .']],
  ['env -u A B=c docker ps', ['docker ps']],
  ['time docker build .', ['docker build .']],
  ['timeout 5 docker ps', ['docker ps']],
  ['watch -n 2 docker ps', ['docker ps']],
  ['docker ps -q | xargs -r -n 1 docker rm', ['docker ps -q', 'docker rm']],
  ['cat f | xargs -I{} docker pull {}', ['docker pull {}']],
  ['for c in a b; do docker inspect "$c"; done', ['docker inspect $c']],
  ['if docker info; then docker ps; else docker version; fi', ['docker info', 'docker ps', 'docker version']],
  ['while ! docker info; do sleep 1; done', ['docker info']],
  ['(cd app && docker build .)', ['docker build .']],
  ['{ docker ps; }', ['docker ps']],
  ["sh -c 'docker ps | grep web'", ['docker ps']],
  ['bash -lc "docker info"', ['docker info']],
  ['sg docker -c "docker ps"', ['docker ps']],
  ['/usr/bin/docker ps', ['docker ps']],
  ['docker load < app.tar 2>/dev/null', ['docker load']],
  ['docker logs web >out.txt 2>&1', ['docker logs web']],
  ['diff <(docker info) <(docker version)', ['docker info', 'docker version']],
  [
    "docker build -t app - <<'EOF'\nFROM alpine:3.22\nRUN docker no\nEOF\ndocker ps",
    ['docker build -t app -', 'docker ps'],
  ],
  ['cat <<-EOF > f\n\tdocker no\n\tEOF\ndocker ps', ['docker ps']],
  ['docker-compose up', ['docker-compose up']],
  // Not calls: an argument, a package, a group, a file, text in quotes, another program's arguments.
  ['sudo systemctl restart docker', []],
  ['sudo usermod -aG docker $USER', []],
  ['sudo apt-get install docker.io docker-compose-plugin', []],
  ['ls -l /var/run/docker.sock', []],
  ['echo "docker ps"', []],
  ['curl https://example.com/docker ps', []],
  ['docker exec NAME sh -c "docker no"', ['docker exec NAME sh -c docker no']],
];

describe('calls of docker in a script', () => {
  test.each(scripts)('%s', (script, calls) => {
    expect(dockerCalls(script).map((words) => words.join(' '))).toEqual(calls);
  });

  test('PowerShell continues lines and escapes with a backquote', () => {
    const script =
      '$env:DOCKER_HOST = "tcp://x"; docker run `\n  --rm IMAGE # docker no\nwsl -d Ubuntu docker ps';
    expect(dockerCalls(script, 'powershell')).toEqual([
      ['docker', 'run', '--rm', 'IMAGE'],
      ['docker', 'ps'],
    ]);
  });

  test('any text is read to its end', () => {
    const piece = fc.constantFrom(
      'docker ',
      '`',
      '$(',
      ')',
      '$\u007b',
      '}',
      '"',
      "'",
      '\\',
      '\n',
      '<<E',
      '#',
      '&&',
      ' ',
      'a',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('sh' as const, 'powershell' as const),
        (pieces, dialect) => {
          // Reading forward only: nothing is found twice, so there are never more calls than names.
          const script = pieces.join('');
          const names = script.split('docker').length - 1;
          expect(dockerCalls(script, dialect).length).toBeLessThanOrEqual(names);
        },
      ),
      { numRuns: 500 },
    );
  });
});
