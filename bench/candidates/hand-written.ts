/** The measure of all others: an HTML template written by hand, precompiled by Handlebars with default options. */
import type { Candidate } from '../candidate.ts'
import { handlebars } from '../handlebars.ts'

export const source = `{{#if is.letter}}
<p>{{name candidate.name}}{{#if candidate.location}}<br>
{{candidate.location}}{{/if}}{{#if candidate.email}}<br>
{{candidate.email}}{{/if}}{{#if candidate.phone}}<br>
{{candidate.phone}}{{/if}}</p>
<p>{{date now}}</p>
<p>{{name person.name}}{{#if person.role}}<br>
{{person.role}}{{/if}}{{#if employer.name}}<br>
{{employer.name}}{{/if}}{{#if employer.location}}<br>
{{employer.location}}{{/if}}</p>
{{/if}}
<p>Dear {{#if is.formal}}{{formal-name person.name}}{{else}}{{first-name person.name}}{{/if}},</p>
<p>Thank you for {{#if is.formal}}speaking with me{{#if position.title}} about the position of {{position.title}}{{/if}}{{else}}your time{{/if}}{{#if interview.start}} on {{date interview.start style="weekday"}}{{/if}}.</p>
{{#each facts.topics}}
<p>{{#if @first}}{{#if @root.is.formal}}I have thought further about {{no-stop discussed.topic}}.{{else}}Our talk about {{no-stop discussed.topic}} has stayed with me.{{/if}}{{else}}{{#if @last}}One more word on{{else}}I was also glad that we came to{{/if}} {{no-stop discussed.topic}}.{{/if}}{{#unless @root.is.brief}}{{#if discussed.said}} You {{#if @first}}said{{else}}mentioned{{/if}} that {{sentence discussed.said}}{{/if}}{{/unless}}{{#if discussed.yours}} {{sentence (upper-first discussed.yours)}}{{/if}}{{#with strength}} {{#if @first}}I have dealt with something like it{{else if @last}}I had a case like it{{else}}I have worked on something like it{{/if}}{{#if similar}}: {{#if employer}}at {{employer}}, {{/if}}{{sentence similar}}{{else if result}}{{#if employer}} at {{sentence employer}}{{else}}.{{/if}} {{sentence result}}{{else}}{{#if employer}} at {{employer}}{{/if}}: {{sentence title}}{{/if}}{{/with}}</p>
{{/each}}
{{#if facts.others}}
<p>It was good to talk about {{list facts.others}} as well.</p>
{{/if}}
{{#if facts.promises}}
<p>{{#each facts.promises}}{{#unless @first}} {{/unless}}{{sentence followUp}}{{/each}}</p>
{{/if}}
{{#if facts.more}}
<p>{{#if facts.suits}}One thing more, with the job itself in mind: {{else}}{{#if person.dealings}}I can {{#if is.formal}}well imagine{{else}}already picture{{/if}} us {{no-stop person.dealings}}. {{/if}}One thing that I would bring{{#if person.dealings}} to that{{/if}}: {{/if}}{{#if facts.more.employer}}at {{facts.more.employer}}, {{/if}}{{sentence facts.more.similar}}</p>
{{/if}}
<p>{{#if facts.picture}}I can {{#if is.formal}}well imagine{{else}}already picture{{/if}} us {{no-stop person.dealings}}. {{/if}}I would {{#if is.formal}}be glad{{else}}very much like{{/if}} to {{#if facts.boss}}work for you.{{else if facts.colleague}}work with you.{{else if employer.name}}work at {{sentence employer.name}}{{else}}have this job.{{/if}}{{#unless is.brief}} If {{#if is.formal}}any question is still open, please let me know{{else}}anything is still open, just ask{{/if}}.{{/unless}}</p>
<p>{{#if is.formal}}Sincerely{{else if is.brief}}Thanks again{{else}}All the best{{/if}},</p>
<p>{{name candidate.name}}</p>
`

const template = handlebars(source)

export const handWritten: Candidate = {
  name: 'hand-written Handlebars HTML template',
  make: ({ context }) => template(context),
}
