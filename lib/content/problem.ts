/** Something wrong in a data file. `line` and `col` count from 1; the message says what is wrong and what to do. */
export interface Problem {
  file: string;
  line: number;
  col: number;
  message: string;
}

/** As the linter prints it: `file:line:col message`. */
export const formatProblem = (p: Problem): string => `${p.file}:${p.line}:${p.col} ${p.message}`;
