/** Eta: compiled to a function, values escaped. */
import { Eta } from 'eta'
import type { Candidate } from '../candidate.ts'
import * as words from '../words.ts'

const source = `<%
const { candidate, employer, facts, interview, is, now, person, position, words: w } = it
const work = (s) => s.similar
  ? ': ' + (s.employer ? 'at ' + s.employer + ', ' : '') + w.sentence(s.similar)
  : s.result
    ? (s.employer ? ' at ' + w.sentence(s.employer) : '.') + ' ' + w.sentence(s.result)
    : (s.employer ? ' at ' + s.employer : '') + ': ' + w.sentence(s.title)
-%>
<% if (is.letter) { %>
<p><%= w.name(candidate.name) %><% if (candidate.location) { %><br><%= candidate.location %><% } %><% if (candidate.email) { %><br><%= candidate.email %><% } %><% if (candidate.phone) { %><br><%= candidate.phone %><% } %></p>
<p><%= w.date(now) %></p>
<p><%= w.name(person.name) %><% if (person.role) { %><br><%= person.role %><% } %><% if (employer.name) { %><br><%= employer.name %><% } %><% if (employer.location) { %><br><%= employer.location %><% } %></p>
<% } %>
<p>Dear <%= is.formal ? w.formalName(person.name) : w.firstName(person.name) %>,</p>
<p>Thank you for <% if (is.formal) { %>speaking with me<% if (position.title) { %> about the position of <%= position.title %><% } %><% } else { %>your time<% } %><% if (interview.start) { %> on <%= w.date(interview.start, 'weekday') %><% } %>.</p>
<% facts.topics.forEach(({ discussed, strength }, index) => {
  const first = index === 0
  const last = index === facts.topics.length - 1
%>
<p><% if (first) { %><% if (is.formal) { %>I have thought further about <%= w.noStop(discussed.topic) %>.<% } else { %>Our talk about <%= w.noStop(discussed.topic) %> has stayed with me.<% } %><% } else { %><% if (last) { %>One more word on<% } else { %>I was also glad that we came to<% } %> <%= w.noStop(discussed.topic) %>.<% } %><% if (discussed.said && !is.brief) { %> You <% if (first) { %>said<% } else { %>mentioned<% } %> that <%= w.sentence(discussed.said) %><% } %><% if (discussed.yours) { %> <%= w.sentence(w.upperFirst(discussed.yours)) %><% } %><% if (strength) { %> <% if (first) { %>I have dealt with something like it<% } else if (last) { %>I had a case like it<% } else { %>I have worked on something like it<% } %><%= work(strength) %><% } %></p>
<% }) %>
<% if (facts.others.length) { %><p>It was good to talk about <%= w.list(facts.others) %> as well.</p>
<% } %>
<% if (facts.promises.length) { %><p><%= facts.promises.map((promise) => w.sentence(promise.followUp)).join(' ') %></p>
<% } %>
<% if (facts.more) { %><p><% if (facts.suits) { %>One thing more, with the job itself in mind: <% } else { %><% if (person.dealings) { %>I can <% if (is.formal) { %>well imagine<% } else { %>already picture<% } %> us <%= w.noStop(person.dealings) %>. <% } %>One thing that I would bring<% if (person.dealings) { %> to that<% } %>: <% } %><% if (facts.more.employer) { %>at <%= facts.more.employer %>, <% } %><%= w.sentence(facts.more.similar) %></p>
<% } %>
<p><% if (facts.picture) { %>I can <% if (is.formal) { %>well imagine<% } else { %>already picture<% } %> us <%= w.noStop(person.dealings) %>. <% } %>I would <% if (is.formal) { %>be glad<% } else { %>very much like<% } %> to <% if (facts.boss) { %>work for you.<% } else if (facts.colleague) { %>work with you.<% } else if (employer.name) { %>work at <%= w.sentence(employer.name) %><% } else { %>have this job.<% } %><% if (!is.brief) { %> If <% if (is.formal) { %>any question is still open, please let me know<% } else { %>anything is still open, just ask<% } %>.<% } %></p>
<p><% if (is.formal) { %>Sincerely<% } else if (is.brief) { %>Thanks again<% } else { %>All the best<% } %>,</p>
<p><%= w.name(candidate.name) %></p>
`

const engine = new Eta()
const template = engine.compile(source)

export const eta: Candidate = {
  name: 'Eta',
  make: ({ context }) => engine.render(template, { ...context, words }),
}
