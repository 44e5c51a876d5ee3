import { DockerfileParser } from 'dockerfile-ast';
import { dockerfileRules } from './dockerfile-rules.ts';
import { syntaxProblems } from './dockerfile-syntax.ts';
import type { Finding } from './rules.ts';

/** What is wrong with a Dockerfile or a fragment of one: its syntax, then the rules that a fence may skip. */
export function checkDockerfile(code: string): readonly Finding[] {
  const file = DockerfileParser.parse(code);
  const instructions = file.getInstructions();
  if (instructions.length === 0) return [{ message: 'a dockerfile fence without an instruction' }];
  const syntax = instructions.flatMap(syntaxProblems);
  return [...syntax.map((message) => ({ message })), ...dockerfileRules(file)];
}
