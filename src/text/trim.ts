/** Cuts characters of `marks` from both ends. Linear, unlike a regular expression anchored at the end. */
export function trimMarks(text: string, marks: ReadonlySet<string>): string {
  let start = 0;
  let end = text.length;
  while (start < end && marks.has(text.charAt(start))) start++;
  while (end > start && marks.has(text.charAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
