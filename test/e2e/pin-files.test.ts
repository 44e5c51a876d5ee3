import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { click, type Interaction } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';

const session = botSession();
const interact = (one: Interaction) => session.standIn.interact(one);

// Both languages, a pinned section, sources, and answers as long and as heavy as they may be.
const content = readFileSync(new URL('../fixtures/pins.json', import.meta.url), 'utf8');
const { pins }: { pins: readonly { questions: readonly [string]; answer?: string }[] } = JSON.parse(content);

const importFile = (server: Server, text: string, name = 'pins.json') =>
  server.type('moderator', 'docker-pin import', { file: { name, content: text } });

async function serverWithPins(): Promise<Server> {
  const server = freshServer(session);
  await interact(click(await importFile(server, content), 'Import'));
  return server;
}

async function exported(server: Server, format: string): Promise<string> {
  const { files, ephemeral } = await server.type('moderator', 'docker-pin export', { format });
  expect(ephemeral).toBe(true);
  return files[0]?.content.toString() ?? '';
}

const labels = (record: InteractionRecord) => allComponents(record.data).map(({ label }) => label);

describe('export and import', () => {
  test('an import shows what it would change, and does it only after a click', async () => {
    const server = freshServer(session);
    const preview = await importFile(server, content);
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toContain(`Adds ${pins.length} pins`);
    expect((await server.type('member', 'docker pins')).text).toContain('has pinned no answers yet');
    const done = await interact(click(preview, 'Import'));
    expect(done.text).toContain(`${pins.length} pins added, 0 pins changed.`);
    const list = (await server.type('member', 'docker pins')).text;
    expect(list).toContain('Which registry mirror do we use here?');
    const twice = await interact(click(preview.messageId, /^d1:pin-import/, server.as('moderator'))).catch(
      String,
    );
    expect(twice).toContain('nothing there to click');
  });

  test.each(['markdown', 'json'])('a %s file gives the same pins in another server', async (format) => {
    const [here, elsewhere] = [await serverWithPins(), freshServer(session)];
    const file = await exported(here, format);
    const preview = await importFile(elsewhere, file, format === 'json' ? 'pins.json' : 'pins.md');
    await interact(click(preview, 'Import'));
    expect(await exported(elsewhere, format)).toBe(file);
    expect(JSON.parse(await exported(elsewhere, 'json'))).toEqual(JSON.parse(content));
  });

  test('what is there already stays, what differs is changed, what is missing is left', async () => {
    const server = await serverWithPins();
    await server.type('moderator', 'docker-pin add', { question: 'Only here', answer: 'yes' });
    const file = content.replace('Pull through **mirror.example.org**', 'Pull through **new.example.org**');
    const preview = await importFile(server, file);
    expect(preview.text).toMatch(/Changes 1 pin\*\*\n- `1` · Which registry mirror/);
    expect(preview.text).toContain(`Leaves ${pins.length - 1} pins as they are`);
    const done = await interact(click(preview, 'Import'));
    expect(done.text).toContain('0 pins added, 1 pin changed.');
    const history = await server.type('moderator', 'docker-pin history', { pin: '1' });
    expect(history.text).toMatch(/\*\*2\*\* · imported · .+\n\*\*1\*\* · imported/);
    expect((await server.type('member', 'docker pins', { query: 'only' })).text).toContain('Only here');
  });

  test('the same file again has nothing to do', async () => {
    const again = await importFile(await serverWithPins(), content);
    expect(again.text).toContain('There is nothing to import.');
    expect(labels(again)).not.toContain('Import');
  });

  test('an import that no longer fits shows what it would do now', async () => {
    const server = await serverWithPins();
    const preview = await importFile(server, content.replace('**mirror.example.org**', '**m**'));
    await server.type('second', 'docker-pin remove', { pin: '1' });
    const again = await interact(click(preview, 'Import'));
    expect(again.text).toMatch(/changed meanwhile[\s\S]+Adds 1 pin/);
    expect((await interact(click(again, 'Import'))).text).toContain('1 pin added, 0 pins changed.');
  });

  test('a file that is wrong is refused whole, with every problem and its place', async () => {
    const server = freshServer(session);
    const wrong = { format: 'docker-guide-pins', version: 1, pins: [{ language: 'en', questions: [] }, 7] };
    const said = await importFile(server, JSON.stringify(wrong));
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain('Nothing was imported');
    expect((await importFile(server, 'hello')).text).toContain('This is no file of pins');
    expect((await server.type('member', 'docker pins')).text).toContain('has pinned no answers yet');
  });

  test('a file that cannot be fetched, and one that claims to be too large', async () => {
    const server = freshServer(session);
    session.standIn.failNext({ path: /^\/attachments\//, status: 500 });
    const file = { name: 'pins.json', content };
    const lost = await server.type('moderator', 'docker-pin import', { file });
    const large = await server.type('moderator', 'docker-pin import', { file: { ...file, size: 9_000_000 } });
    expect(large.text).toContain('larger than 8 MB');
    expect([lost.text, lost.ephemeral]).toEqual(['The file could not be fetched. Try again.', true]);
  });
});

test.each(pins)(
  'a pin of the file shows whole: $questions',
  async ({ questions: [question], answer = '' }) => {
    const server = await serverWithPins();
    const asked = await server.type('member', 'docker ask', { question });
    expect(asked.text).toMatch(/^## 📌 /);
    // What does not fit into one message is behind a button, whole blocks of it.
    const more = labels(asked).some((label) => label === 'More ›' || label === '更多 ›');
    const rest = more ? (await interact(click(asked, /^d1:more/))).text : '';
    for (const text of [asked.text, rest]) expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
    for (const block of answer.split('\n\n')) expect(asked.text + rest).toContain(block);
  },
);
