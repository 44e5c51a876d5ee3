import { describe, expect, test } from 'vitest';
import { checkFence } from '../../src/check/fences.ts';
import { fence } from './section.ts';

const service = (lines: string) => `services:\n  web:\n    image: nginx:1.29\n${lines}`;

const valid: readonly (readonly [why: string, code: string])[] = [
  ['services', service('    restart: unless-stopped')],
  [
    'quoted ports, long ports',
    service('    ports:\n      - "8080:80"\n      - \'81:81\'\n      - { target: 80, published: "82" }'),
  ],
  ['a port range that is replaced', service('    ports: !override\n      - "80:80"')],
  ['a value taken off', service('    ports: !reset []\n    command: !reset null')],
  [
    'anchors and merge keys',
    'x-base: &base\n  image: nginx:1.29\n  ports: ["80:80"]\nservices:\n  web:\n    <<: *base\n    restart: always',
  ],
  ['an alias for a service', 'x-base: &base\n  image: nginx:1.29\nservices:\n  web: *base'],
  ['extensions anywhere', service('    x-note: 1\n    deploy:\n      x-note: 2')],
  [
    'maps and lists of names',
    service(
      '    depends_on:\n      db:\n        condition: service_healthy\n    networks: [a]\n    environment:\n      ANY: thing\n    labels:\n      com.example.any: thing',
    ),
  ],
  [
    'lists of maps',
    service(
      '    develop:\n      watch:\n        - { action: sync, path: ., target: /app }\n    volumes:\n      - { type: bind, source: ., target: /app, bind: { create_host_path: false } }',
    ),
  ],
  ['a variable for a value', service(`    cgroup: $\u007bCGROUP:-host}`)],
  [
    'the other top levels',
    'name: app\ninclude: [a.yaml]\nvolumes:\n  data:\nnetworks:\n  n: { driver: bridge, ipam: { config: [{ subnet: 10.0.0.0/24 }] } }\nsecrets:\n  s: { file: s.txt }\nconfigs:\n  c: { content: hi }\nmodels:\n  m: { model: ai/smollm2 }',
  ],
];

const invalid: readonly (readonly [code: string, problems: readonly string[]])[] = [
  [
    'services: [a',
    [
      'a yaml fence that does not parse: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'services:\n  a:\n    image: x\n    image: y',
    ['a yaml fence that does not parse: Map keys must be unique'],
  ],
  ['services:\n  web: *none', ['*none has no anchor before it, write &none']],
  ['# nothing', ['a yaml fence without content']],
  ['- a', ['a compose file must begin with a key such as services:']],
  ['version: "3.8"\nservices:\n  web:\n    image: a:1', ['version: is obsolete, take the line out']],
  [
    'web:\n  image: a:1',
    [
      'web is no key of a compose file, allowed are configs include models name networks secrets services volumes',
    ],
  ],
  [
    service('    depends_on:\n      db:\n        state: up'),
    ['services.web.depends_on.db.state is no key of a compose file, allowed are condition required restart'],
  ],
  [
    service('    depends_on:\n      db:\n        condition: healthy'),
    [
      'services.web.depends_on.db.condition: healthy is not allowed, allowed are service_completed_successfully service_healthy service_started',
    ],
  ],
  [
    service('    healthcheck:\n      tests: x'),
    [
      'services.web.healthcheck.tests is no key of a compose file, allowed are disable interval retries start_interval start_period test timeout',
    ],
  ],
  [
    service('    env_file:\n      - { path: .env, needed: true }'),
    ['services.web.env_file.needed is no key of a compose file, allowed are format path required'],
  ],
  [
    service('    ports:\n      - 8080:80\n      - 22'),
    [
      'services.web.ports: 8080:80 must be in quotes, "8080:80"',
      'services.web.ports: 22 must be in quotes, "22"',
    ],
  ],
  [
    'x-base: &base\n  ports: [80:80]\nservices:\n  web:\n    <<: *base',
    ['services.web.ports: 80:80 must be in quotes, "80:80"'],
  ],
  [
    'x-base: &base\n  imagee: a:1\nservices:\n  web:\n    <<: *base\n    restart: always',
    [
      expect.stringContaining(
        'services.web.imagee is no key of a compose file, allowed are annotations attach ',
      ),
    ],
  ],
  [
    'volumes:\n  data: { size: 1g }',
    ['volumes.data.size is no key of a compose file, allowed are driver driver_opts external labels name'],
  ],
];

describe('compose files', () => {
  test.each(valid)('%s', (_, code) => {
    expect(checkFence(fence('yaml', code))).toEqual([]);
  });

  test.each(invalid)('%s', (code, problems) => {
    expect(checkFence(fence('yaml', code))).toEqual(problems);
  });
});
