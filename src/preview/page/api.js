/**
 * What the server answers; its types are in src/preview/session.ts.
 * @typedef {{ flags: number, components: Component[], files: { name: string, text: string }[] }} Message
 * @typedef {{ title: string, custom_id: string, components: Component[] }} Modal
 * @typedef {{ type: number, [key: string]: any }} Component
 * @typedef {{ do: 'show' | 'update' | 'updateAndPost', message: Message, post?: Message }
 *   | { do: 'modal', modal: Modal } | { do: 'dismiss' } | { do: 'say', text: string }} Reply
 * @typedef {{ name: string, message: Message } | { name: string, modal: Modal }} Example
 * @typedef {{ world: 'real' | 'examples', language: string }} Reader
 */

/**
 * Asks the server; what it refuses is an error with its sentence.
 * @param {string} path
 * @param {object} body
 * @returns {Promise<any>}
 */
export async function ask(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(String(answer));
  return answer;
}
