/** The literal table's alphabet: the static events a template's program can emit, one short string each. */

/**
 * A program's output is a string of events. Each event is NUL and one character whose code, less
 * {@link FIRST_OP}, is the index of an op in the program's table; a value op is followed by the
 * value's text, up to the next NUL or the end.
 *
 * | op | meaning |
 * |---|---|
 * | `)` | close the innermost open block or mark |
 * | `p` | open a paragraph |
 * | `a` | open a paragraph that is one mustache only, so a blank line in its value starts another paragraph |
 * | `1` … `6` | open a heading of that rank |
 * | `q` | open a block quotation |
 * | `u0` `u1` + marker | open a bullet list, tight or loose in the source. Neighbouring lists merge where their markers (`-`, `*`, `+`) are the same |
 * | `o0` `o1` + number + marker | open an ordered list, tight or loose, starting at the number; markers (`.`, `)`) as above |
 * | `i0` `i1` | open a list item, not spread or spread |
 * | `c` + language | open a fenced or indented code block (what follows the first space of the info string is kept) |
 * | `r` | a thematic break (nothing to close) |
 * | `t` + letters | open a table; a letter a column: `l` left, `r` right, `c` centre, `-` none. Its first row is the head |
 * | `w` | open a table row |
 * | `d` | open a table cell |
 * | `W` + number | writing space: so many ruled lines (nothing to close) |
 * | `S` | open the subject line: a leaf that is kept apart from the body |
 * | `"` + text | static text, already decoded. Without text it prints nothing, but what directly holds it stands although it is empty, as an empty item or heading of the source does; whatever is empty without it is left out |
 * | `v` | a value; its text follows |
 * | `*` `!` `~` | open emphasis, strong emphasis, strikethrough |
 * | `` ` `` | open a code span |
 * | `l` | open a link: its destination follows as text and values, then `k`, its title, then `j`, its label |
 * | `m` | open an image: destination, `k`, title, `j`, alternative text |
 * | `b` | a hard line break (nothing to close) |
 * | `_` + number | writing space inside a line, so many characters wide (nothing to close) |
 */
export type Op = string

/** The character code of a program's first op; NUL stays free as the marker. */
export const FIRST_OP = 1

/** Marks the start of every event. No value can hold it: see `value-text.ts`. */
export const EVENT = '\0'
