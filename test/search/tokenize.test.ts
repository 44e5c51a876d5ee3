import { expect, test } from 'vitest';
import { indexTerms, questionUnits } from '../../src/search/analyze.ts';

const terms = (text: string) => new Set(indexTerms(text));

test('one-letter flags keep their case, others do not care', () => {
  expect(terms('docker run -p 80:80')).toContain('-p');
  expect(terms('docker run -p 80:80')).not.toContain('-P');
  expect(terms('docker run -P')).toContain('-P');
  expect(terms('docker run -P')).not.toContain('-p');
  expect(terms('docker run --RM')).toContain('--rm');
});

test('-it is a flag of its own, and -i and -t', () => {
  for (const term of ['-it', '-i', '-t']) expect(terms('docker exec -it web sh')).toContain(term);
});

test.each([
  ['see `/var/run/docker.sock`.', '/var/run/docker.sock'],
  ['edit ~/.docker/config.json', '~/.docker/config.json'],
  ['the `.dockerignore` file', '.dockerignore'],
  ['your docker-compose.yml', 'docker-compose.yml'],
  ['pull python:3.13-slim', 'python:3.13-slim'],
  ['use --no-cache here', '--no-cache'],
  ['reach host.docker.internal', 'host.docker.internal'],
])('%s holds %s as a whole', (text, whole) => {
  expect(terms(text)).toContain(whole);
});

test('inline code loses its backticks, not its words', () => {
  expect(terms('run `docker ps` now')).toEqual(terms('run docker ps now'));
});

test('a Dockerfile is named in any case', () => {
  expect(terms('Dockerfile')).toEqual(terms('dockerfile'));
});

test('exit code 137 keeps its number', () => {
  expect(terms('exit code 137')).toContain('137');
  expect(terms('exit code 137')).not.toEqual(terms('exit code 139'));
});

test.each([
  ['ｄｏｃｋｅｒ　ｒｕｎ　－ｐ', 'docker run -p'],
  ['鏡像倉庫', '镜像仓库'],
  ['進入容器', '进入容器'],
  ['don’t', "don't"],
  ['docker run —rm', 'docker run --rm'],
  ['docker run –rm —name=web', 'docker run --rm --name=web'],
  ['docker build —no-cache .', 'docker build --no-cache .'],
  ['怎么用—rm参数', '怎么用--rm参数'],
  ['docker run –p 80:80', 'docker run -p 80:80'],
  ['docker run —P', 'docker run -P'],
  ['docker exec –it web sh', 'docker exec -it web sh'],
  ['docker run ‑‑rm', 'docker run --rm'],
  ['pages 3–5', 'pages 3-5'],
  ['it works — mostly', 'it works - mostly'],
  ['Docker——从入门到实践', 'Docker--从入门到实践'],
])('%s is read as %s', (typed, meant) => {
  expect(indexTerms(typed)).toEqual(indexTerms(meant));
});

test('Han characters go in overlapping pairs, never across punctuation', () => {
  const found = terms('数据卷，容器');
  for (const pair of ['数据', '据卷', '容器']) expect(found).toContain(pair);
  expect(found).not.toContain('卷容');
});

test('a question is cut into the same terms as the text that answers it', () => {
  const asked = questionUnits('鏡像太大 -p /var/run/docker.sock').flatMap(({ alternatives }) =>
    alternatives.flatMap((alternative) => alternative.terms),
  );
  for (const term of ['镜像', '-p', '/var/run/docker.sock']) expect(asked).toContain(term);
});
