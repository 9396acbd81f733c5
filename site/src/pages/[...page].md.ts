/** A page of the documentation, as the Markdown that it is written in. */
import { type CollectionEntry, getCollection } from 'astro:content'
import { markdownPage } from '../build/markdown-page.ts'

export async function getStaticPaths() {
  const pages = await getCollection('docs')
  return pages.map((entry) => ({ params: { page: entry.id }, props: { entry } }))
}

export function GET({ props: { entry } }: { props: { entry: CollectionEntry<'docs'> } }) {
  return markdownPage(`# ${entry.data.title}`, entry.body ?? '')
}
