/** The character codes that tell events apart; see the table in `op.ts`. */

export const CLOSE = 41 // )
export const PARAGRAPH = 112 // p
export const ALONE = 97 // a
export const HEADING_1 = 49 // 1
export const HEADING_6 = 54 // 6
export const QUOTE = 113 // q
export const BULLETS = 117 // u
export const NUMBERS = 111 // o
export const ITEM = 105 // i
export const CODE = 99 // c
export const RULE = 114 // r
export const TABLE = 116 // t
export const ROW = 119 // w
export const CELL = 100 // d
export const WRITING_SPACE = 87 // W
export const SUBJECT = 83 // S
export const STATIC = 34 // "
export const VALUE = 118 // v
export const EMPHASIS = 42 // *
export const STRONG = 33 // !
export const DELETE = 126 // ~
export const CODE_SPAN = 96 // `
export const LINK = 108 // l
export const IMAGE = 109 // m
export const BREAK = 98 // b
export const BLANK = 95 // _
