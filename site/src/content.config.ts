/** The documentation's pages. Playbooks are not here: they come from the core. */
import { docsSchema } from '@astrojs/starlight/schema'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { documentationLoader } from './docs/docs-loader.ts'

export const collections = {
  docs: defineCollection({
    loader: documentationLoader(),
    schema: docsSchema({
      extend: z.object({
        /** What a finding is about; for the list of all of them. */
        about: z
          .enum(['dossier', 'document', 'conversation', 'file', 'template', 'script', 'playbook'])
          .optional(),
      }),
    }),
  }),
}
