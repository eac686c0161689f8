/** Leads to the first part of a form that is marked as wrong, once the marks are drawn: under a long form the click would seem to do nothing. */
export function focusFirstError(form: HTMLElement): void {
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus(),
  );
}
