import { z } from 'zod';

/**
 * How a case or a question names a policy: `post-surgery`, a row of it `post-surgery/day-30`, or one end of the row's days
 * `post-surgery/day-30/most`.
 */
export const PolicyRef = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*(\/(least|most))?)?$/,
    'write a policy as `post-surgery`, `post-surgery/day-30` or `post-surgery/day-30/most`',
  );
