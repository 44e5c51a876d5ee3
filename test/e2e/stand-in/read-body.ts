import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { apiErrors } from './api-error.ts';
import type { StoredFile } from './state.ts';

/** The JSON of a request, and the files of a multipart one: reference#uploading-files. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ body: unknown; files: readonly StoredFile[] }> {
  const content = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return { body: parse(content.toString('utf8')), files: [] };
  const form = await new Response(content, { headers: { 'content-type': type } }).formData();
  const parts = [...form.entries()];
  const files = parts.flatMap(([, part]) => (typeof part === 'string' ? [] : [part]));
  return {
    body: parse(String(form.get('payload_json') ?? '')),
    files: await Promise.all(files.map(stored)),
  };
}

const stored = async (file: File): Promise<StoredFile> => ({
  name: file.name,
  contentType: file.type,
  content: Buffer.from(await file.arrayBuffer()),
});

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw apiErrors.invalidForm(['the body is not JSON']);
  }
}
