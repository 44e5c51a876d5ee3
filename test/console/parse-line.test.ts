import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/console/parse-line.ts';

/** What a line runs and with which options; for a problem, its sentence. */
function read(line: string) {
  const parsed = parseLine(line, commands);
  return parsed.kind === 'problem' ? parsed.message : [parsed.run.data.name, parsed.options];
}

test.each([
  ['what is docker', ['ask', { question: 'what is docker' }]],
  ['  怎么进入容器？ ', ['ask', { question: '怎么进入容器？' }]],
  [String.raw`why "\n" in C:\new?`, ['ask', { question: String.raw`why "\n" in C:\new?` }]],
  ['/docker what', ['what', {}]],
  ['/docker what zh-CN', ['what', { language: 'zh-CN' }]],
  ['/docker ask how do I run nginx:latest', ['ask', { question: 'how do I run nginx:latest' }]],
  [
    '/docker ask "how do I publish a port" language:zh-CN',
    ['ask', { question: 'how do I publish a port', language: 'zh-CN' }],
  ],
  ['/docker ask language:en question:"two  spaces"', ['ask', { question: 'two  spaces', language: 'en' }]],
  [
    String.raw`/docker ask question:"says \"denied\" \\ twice"`,
    ['ask', { question: String.raw`says "denied" \ twice` }],
  ],
  ['/docker resources', ['resources', {}]],
  [
    '/docker resources python level:beginner private:true',
    ['resources', { topic: 'python', level: 'beginner', private: true }],
  ],
  [
    String.raw`/docker-pin add question:"Where?" answer:"one\n\ntwo" also:a;b`,
    ['add', { question: 'Where?', answer: 'one\n\ntwo', also: 'a;b' }],
  ],
  ['/docker-report 30', ['docker-report', { days: 30 }]],
])('%s', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

const ofDocker =
  '/docker what, /docker why, /docker ask, /docker resources, /docker topics, /docker pins, /docker about';

test.each([
  ['/dokcer what', 'There is no /dokcer, did you mean /docker what?'],
  ['/docker whta', 'There is no /docker whta, did you mean /docker what?'],
  ['/docker Resources python', 'There is no /docker Resources, did you mean /docker resources?'],
  ['/resource python', 'There is no /resource, did you mean /docker resources?'],
  ['/docker-setpu', 'There is no /docker-setpu, did you mean /docker-setup?'],
  ['/docker frobnicate', `There is no /docker frobnicate, there are ${ofDocker}`],
  ['/docker', `/docker needs one more word, there are ${ofDocker}`],
  ['/docker ask', '/docker ask: question is missing'],
  ['/docker ask language:en', '/docker ask: question is missing'],
  ['/docker resources level:hard', 'level: "hard" is none of beginner, intermediate, advanced, any'],
  ['/docker what private:maybe', 'private: "maybe" is none of true, false'],
  ['/docker what en fr', 'language: "en fr" is none of en, zh-CN'],
  ['/docker-report days:9', 'days: "9" is none of 7, 30, 90'],
  [`/docker resources query:${'长'.repeat(41)}`, 'query: 41 characters, at most 40 are allowed'],
  [
    '/docker resources topic:python colour:red',
    'colour:red: no option of /docker resources, there are topic, level, format, query, language, private',
  ],
])('%s is answered by a sentence', (line, sentence) => {
  expect(read(line)).toBe(sentence);
});

test('where nothing is near, all commands are listed', () => {
  expect(read('/xyz')).toMatch(/^There is no \/xyz, there are \/docker what, .*\/docker-setup$/);
});
