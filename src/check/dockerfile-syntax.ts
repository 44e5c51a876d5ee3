import { type Instruction, ModifiableInstruction, Onbuild } from 'dockerfile-ast';
import data from './data/dockerfile.json' with { type: 'json' };

// By instruction and by mount type; flags and options are words in one line.
const instructions: Readonly<Record<string, string>> = data.instructions;
const deprecated: Readonly<Record<string, string>> = data.deprecated;
const mounts: Readonly<Record<string, string>> = data.mounts;

/** What is wrong with one instruction: its name, its flags, its arguments. */
export function syntaxProblems(instruction: Instruction): readonly string[] {
  const written = instruction.getInstruction();
  const keyword = instruction.getKeyword();
  const flags = instructions[keyword];
  if (flags === undefined)
    return [`${written} is no instruction, allowed are ${Object.keys(instructions).join(' ')}`];
  return [
    ...(written === keyword ? [] : [`${written}: write instructions in capitals, ${keyword}`]),
    ...(deprecated[keyword] ? [`${keyword} is deprecated, ${deprecated[keyword]}`] : []),
    ...flagsOf(instruction).flatMap((flag) => flagProblems(keyword, flag, flags)),
    ...argumentProblems(keyword, instruction),
  ];
}

/** The arguments of an instruction, its flags left out. */
export function argumentsOf(instruction: Instruction): readonly string[] {
  const words = instruction.getArguments().map((argument) => argument.getValue());
  return words.slice(instruction instanceof ModifiableInstruction ? 0 : leadingFlags(words));
}

const leadingFlags = (words: readonly string[]): number => {
  const first = words.findIndex((word) => !word.startsWith('--'));
  return first < 0 ? words.length : first;
};

/** The flags of an instruction, as written. The parser knows them only where Docker has some; elsewhere they are its first arguments. */
export function flagsOf(instruction: Instruction): readonly string[] {
  if (instruction instanceof ModifiableInstruction) return instruction.getFlags().map(String);
  const words = instruction.getArguments().map((argument) => argument.getValue());
  return words.slice(0, leadingFlags(words));
}

function flagProblems(keyword: string, flag: string, allowed: string): readonly string[] {
  const [name = '', value = ''] = flag.split(/=(.*)/s);
  if (!allowed.split(' ').includes(name)) {
    return [`${keyword} has no flag ${name}, ${allowed === '' ? 'it takes none' : `allowed are ${allowed}`}`];
  }
  return name === '--mount' ? mountProblems(value) : [];
}

function mountProblems(mount: string): readonly string[] {
  const options = mount.split(',').map((option) => option.split('=')[0] ?? '');
  const type = /(?:^|,)type=([^,]*)/.exec(mount)?.[1] ?? 'bind';
  const known = Object.hasOwn(mounts, type) ? mounts[type] : undefined;
  if (!known) return [`RUN --mount has no type ${type}, allowed are ${Object.keys(mounts).join(' ')}`];
  return options
    .filter((option) => option !== 'type' && !known.split(' ').includes(option))
    .map((option) => `RUN --mount=type=${type} has no option ${option}, allowed are ${known}`);
}

function argumentProblems(keyword: string, instruction: Instruction): readonly string[] {
  const words = argumentsOf(instruction);
  const text = words.join(' ');
  if (words.length === 0) return /^(CMD|ENTRYPOINT)$/.test(keyword) ? [] : [`${keyword} without an argument`];
  switch (keyword) {
    case 'FROM':
      return words.length === 1 || (words.length === 3 && words[1] === 'AS')
        ? []
        : [`FROM ${text}: write FROM IMAGE or FROM IMAGE AS NAME`];
    case 'ENV':
    case 'LABEL':
      return words[0]?.includes('=') ? [] : [`${keyword} ${text}: write ${keyword} KEY=value`];
    case 'ONBUILD':
      return triggerProblems(instruction, words[0] ?? '');
    case 'COPY':
    case 'ADD':
      if (words.length < 2 && !text.startsWith('['))
        return [`${keyword} ${text}: needs a source and a destination`];
      return execFormProblems(keyword, text);
    default:
      return execFormProblems(keyword, text);
  }
}

function triggerProblems(instruction: Instruction, name: string): readonly string[] {
  const trigger = instruction instanceof Onbuild ? instruction.getTriggerInstruction() : null;
  if (/^(FROM|MAINTAINER|ONBUILD)$/i.test(name)) return [`ONBUILD ${name} is not allowed`];
  return trigger ? syntaxProblems(trigger) : [];
}

/** An exec form that is not JSON silently becomes the shell form; `RUN [ -f x ]` is the shell's test. */
function execFormProblems(keyword: string, text: string): readonly string[] {
  if (!/^(CMD|ENTRYPOINT|RUN|SHELL|VOLUME|COPY|ADD)$/.test(keyword)) return [];
  if (keyword === 'SHELL' ? false : !text.startsWith('[') || /^\[\[? -/.test(text)) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`${keyword} ${text}: the exec form must be a JSON array with double quotes`];
  }
}
