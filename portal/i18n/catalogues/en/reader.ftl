### The pages to read.

home-tab = Home
home-title = Health, safety, rights. Without saying who you are.
home-lead = Read, ask a question, come back when you like. It is free, with no name and no account.
home-read = Read

section-urgent-title = It is urgent
section-urgent-summary = What to do now, in order
section-health-title = Health
section-health-summary = Tests, treatments, condoms
section-protection-title = Safety
section-protection-summary = First contact, online, police
section-rights-title = Rights and papers
section-rights-summary = The law, care, what you can arrange
section-mind-title = Feeling well
section-mind-summary = How you feel, drugs, other work
section-guides-title = Guides
section-guides-summary = One subject from beginning to end
section-directory-title = Places near you
section-directory-summary = Who helps, where and when
section-about-title = About this site
section-about-summary = What is protected, writing, who we are

page-contents = On this page
page-unsure-sample = The dotted line.
page-unsure = A professional still has to confirm this sentence. Before you rely on it, ask a doctor, a lawyer or the social team.
page-draft = Not yet checked by a professional.
page-machine = Machine translation. It may be older than the French page.
page-french = The page in French
page-checked = Checked on: { $day }
page-sources = Where these facts come from
page-next = Read also

missing-title = This page is not translated yet
missing-lead = It exists in French. You can also ask your question in your own language.
missing-french = In French
missing-ask = The social team answers here

not-found-tab = Not found
not-found-title = This page does not exist
not-found-lead = Perhaps the address was copied wrong. The number of a page has one letter and two digits.
not-found-home = Go to the home page
not-found-home-what = All pages to read
not-found-ask = Ask the social team your question
