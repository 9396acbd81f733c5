/** Joins a page's headings with the ids that the front matter lists for them, in order. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { Page, PageStep } from './script-page.ts'

/** A heading's address within its page, as Markdown viewers make it. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

export interface MatchedSteps {
  /** By index, as the page has them. */
  ids: readonly string[]
  findings: Finding[]
}

/**
 * Checks that each heading has its id and each id its heading.
 *
 * @param slugs whether an id must be its heading's address, so that links work on the plain page
 */
export function matchSteps(
  page: Page,
  ids: readonly string[],
  { frontMatter, file, slugs }: { frontMatter: FrontMatter; file: string; slugs: boolean },
): MatchedSteps {
  const findings: Finding[] = []
  const listed = (index: number) => frontMatter.place(['steps', index])
  const headed = ({ from }: PageStep) => ({ file, line: from + page.offset, column: 1 })

  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return
    const message = `The step "${id}" is listed twice.`
    const hint = 'Give each step an id of its own.'
    findings.push({
      code: 'script-step-duplicate',
      severity: 'error',
      message,
      place: listed(index),
      hint,
    })
  })
  if (slugs && findings.length === 0) findings.push(...compareSlugs(page, ids, listed, headed))
  if (findings.length === 0 && ids.length !== page.steps.length) {
    findings.push({
      code: 'script-step-count',
      severity: 'error',
      message: `The page has ${page.steps.length} steps, and its front matter lists ${ids.length}.`,
      place: frontMatter.place(['steps']),
      hint: 'List the id of each ## and ### heading, in the order of the page.',
    })
  }
  return { ids, findings }
}

type Places = {
  listed: (index: number) => Finding['place']
  headed: (step: PageStep) => Finding['place']
}

function compareSlugs(
  page: Page,
  ids: readonly string[],
  listed: NonNullable<Places['listed']>,
  headed: NonNullable<Places['headed']>,
): Finding[] {
  const findings: Finding[] = []
  const slugs = page.steps.map(({ title }) => slug(title))
  page.steps.forEach((step, index) => {
    const own = slugs[index]!
    const place = headed(step)
    if (slugs.indexOf(own) !== index) {
      const message = `Two steps are headed "${step.title}", so a link cannot tell them apart.`
      findings.push({
        code: 'script-step-duplicate',
        severity: 'error',
        message,
        place: place!,
        hint: 'Reword one of the headings.',
      })
    } else if (!ids.includes(own)) {
      const near = nearest(
        own,
        ids.filter((id) => !slugs.includes(id)),
      )
      findings.push({
        code: 'script-step-unlisted',
        severity: 'error',
        message: `The step "${step.title}" is not listed in the front matter.`,
        place: place!,
        hint:
          near === undefined
            ? `Add ${own} to steps.`
            : `Did you mean ${near}? An id is its heading in lower case, joined by hyphens: ${own}.`,
      })
    }
  })
  ids.forEach((id, index) => {
    if (slugs.includes(id)) return
    const near = nearest(
      id,
      slugs.filter((own) => !ids.includes(own)),
    )
    findings.push({
      code: 'script-step-missing',
      severity: 'error',
      message: `The step "${id}" is listed, but no heading is for it.`,
      place: listed(index)!,
      hint:
        near === undefined
          ? 'Write its heading, or take it off the list.'
          : `Did you mean ${near}?`,
    })
  })
  const wrong = findings.length ? -1 : ids.findIndex((id, index) => id !== slugs[index])
  if (wrong >= 0) {
    findings.push({
      code: 'script-step-order',
      severity: 'error',
      message: `The step "${ids[wrong]}" is listed where the page has "${page.steps[wrong]!.title}".`,
      place: listed(wrong)!,
      hint: 'List the steps in the order of their headings.',
    })
  }
  return findings
}
