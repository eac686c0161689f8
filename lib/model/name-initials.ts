/** What is called after a surname and is no part of the name: 周老师 is named 周. */
const NAME_TITLE = /(?:老师|医生|护士|主管|主任|经理|管理员)$/;

/** What stands for a person: the last two characters of a Chinese name without its title, else the first letters. */
export function nameInitials(name: string): string {
  const trimmed = name.trim();
  if (/\p{Script=Han}/u.test(trimmed)) {
    const untitled = trimmed.replace(NAME_TITLE, '');
    return untitled ? [...untitled].slice(-2).join('') : ([...trimmed][0] ?? '');
  }
  return trimmed
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
