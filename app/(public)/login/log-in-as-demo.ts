'use server';
import { logIn } from './actions';

/** The button beside a demo account. A refusal (its password was just changed) shows the page again. */
export async function logInAsDemo(data: FormData): Promise<void> {
  await logIn(null, data);
}
