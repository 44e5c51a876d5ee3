import type { CodeBlock, Section } from '../guide/types.ts';
import { codeSpans } from './code-spans.ts';
import { problemOfCall } from './docker-call.ts';
import { dockerCalls } from './docker-calls.ts';
import type { Finding } from './rules.ts';
import type { Dialect } from './shell.ts';

const dialects: Readonly<Record<string, Dialect>> = { sh: 'sh', powershell: 'powershell' };

/** What is wrong with the docker commands of a fence; none for languages without commands. */
export function checkCommandFence(block: CodeBlock): readonly Finding[] {
  const dialect = Object.hasOwn(dialects, block.language) ? dialects[block.language] : undefined;
  if (!dialect) return [];
  const prompt = /^\s*(\$|PS [^>]*>) /m.test(block.code)
    ? [{ message: 'a prompt before a command, write the command alone' }]
    : [];
  return [...prompt, ...problemsOf(block.code, dialect, false).map((message) => ({ message }))];
}

/** What is wrong with the docker commands in a section's inline code, those it lists in `wrong` aside. */
export function checkInlineCommands(section: Section): readonly string[] {
  const texts = section.blocks.filter((block) => block.kind === 'text');
  const spans = texts.flatMap((block) => codeSpans(block.markdown));
  const problems = new Map(spans.map((span) => [span, problemsOf(span, 'sh', true)]));
  const unneeded = section.wrong.flatMap((command) => {
    const found = problems.get(command);
    if (!found) return [`wrong: ${command} is not in the text as inline code, take it out`];
    return found.length > 0 ? [] : [`wrong: ${command} is a valid command, take it out`];
  });
  const wrong = [...problems].filter(([span]) => !section.wrong.includes(span));
  return [...wrong.flatMap(([, messages]) => messages), ...unneeded];
}

function problemsOf(script: string, dialect: Dialect, partial: boolean): readonly string[] {
  const problems = dockerCalls(script, dialect).map((call) => problemOfCall(call, partial));
  return problems.filter((problem) => problem !== undefined);
}
