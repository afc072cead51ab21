export function findProgram(program: string): string | undefined;
