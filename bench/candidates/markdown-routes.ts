/** The usual way: Handlebars makes Markdown, and a Markdown parser makes HTML of it, for each letter again. */
import MarkdownIt from 'markdown-it'
import { Marked } from 'marked'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Candidate } from '../candidate.ts'
import { handlebars } from '../handlebars.ts'
import { templateSource } from '../template-source.ts'

const template = handlebars(templateSource('thank-you-letter'))
const markdownIt = new MarkdownIt()
/** With its defaults it would make a link of the e-mail address, which is a value. */
const marked = new Marked({ gfm: false, async: false })
const remark = unified().use(remarkParse).use(remarkHtml).freeze()

export const markdownRoutes: Candidate[] = [
  {
    name: 'Handlebars → markdown-it',
    make: ({ context }) => markdownIt.render(template(context)),
    parses: true,
  },
  {
    name: 'Handlebars → marked',
    make: ({ context }) => marked.parse(template(context)) as string,
    parses: true,
  },
  {
    name: 'Handlebars → remark-html',
    make: ({ context }) => String(remark.processSync(template(context))),
    parses: true,
  },
]
