/** The home page's twin: what there is. */
import { markdownPage } from '../build/markdown-page.ts'
import { overview } from '../build/overview.ts'

export function GET() {
  return markdownPage(overview())
}
