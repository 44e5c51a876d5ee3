import type { CodeBlock } from '../guide/types.ts';
import { checkCommandFence } from './command-lines.ts';
import { checkCompose } from './compose.ts';
import { checkDockerfile } from './dockerfile.ts';
import { applyExemption, type Finding } from './rules.ts';

/** The languages a fence may have. */
export const fenceLanguages = [
  'sh',
  'dockerfile',
  'yaml',
  'python',
  'json',
  'text',
  'ini',
  'toml',
  'nginx',
  'powershell',
] as const;

/** What is wrong with a fence, its exemption considered. */
export function checkFence(block: CodeBlock): readonly string[] {
  if (!fenceLanguages.some((language) => language === block.language)) {
    return [`a fence in ${block.language || 'no language'}, allowed are ${fenceLanguages.join(' ')}`];
  }
  return applyExemption(block, findingsOf(block));
}

function findingsOf(block: CodeBlock): readonly Finding[] {
  switch (block.language) {
    case 'sh':
    case 'powershell':
      return checkCommandFence(block);
    case 'dockerfile':
      return checkDockerfile(block.code);
    case 'yaml':
      return checkCompose(block.code);
    case 'json':
      return checkJson(block.code);
    default:
      return [];
  }
}

function checkJson(code: string): readonly Finding[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [
      {
        message: `a json fence that does not parse: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}
