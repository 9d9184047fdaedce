/**
 * First names that are nothing but names, as newspapers spell them: the word after one is a surname. Sorted.
 * Left out, because they are words too: Art, Bill, Faith, Frank, Grace, Grant, Hope, Jack, Joy, Mark, May, Pat, Rob, Rose, Will.
 */
export const givenNames: readonly string[] = (
  'Aaron Abdul Abdullah Adam Adrian Agnes Ahmad Ahmed Aisha Alain Alan Albert Alberto Alejandro Aleksandr Alessandro Alex ' +
  'Alexander Alexandra Alexandre Alexei Alexey Alfred Ali Alice Alina Alison Amanda Amina Amy Ana Anastasia Anatoly Andrea Andreas ' +
  'Andrei Andrew Andrey Andrii Andriy Andrzej Angela Anita Ann Anna Anne Annika Anthony Anton Antonio Antony Arnaud Arthur Artem ' +
  'Astrid Barbara Barack Ben Benjamin Bernard Bernd Bernie Bohdan Boris Brian Bruno Bruce Camille Carl Carla Carlos Carmen Caroline ' +
  'Catherine Cecilia Charles Charlotte Chloe Chris Christian Christina Christine Christophe Christopher Claire Clara Claude Claudia ' +
  'Clement Colin Craig Cristina Daniel Daniela Daniele Danylo Daria David Deborah Denis Denys Diana Diego Dieter Dmitri Dmitry ' +
  'Dmytro Dominique Donald Dorothy Douglas Edward Elena Eleanor Elisabeth Elizabeth Elon Emily Emma Emmanuel Enrique Eric Erik Ernst ' +
  'Esther Eugene Eva Evelyn Fatima Felix Fernando Fiona Florian Francesca Francesco Francis Francisco Frances Franz Frederick ' +
  'Friedrich Fritz Gabriel Gareth Gary Geoffrey George Georges Gerard Gerhard Giorgia Giovanni Giulia Giuseppe Gordon Graham ' +
  'Gregory Guillaume Gustav Hanna Hannah Hans Harold Hassan Heather Heinrich Helen Helena Helmut Henri Henry Herbert Hillary Hugo ' +
  'Ian Ibrahim Ignacio Igor Ihor Ilya Ingrid Irene Irina Iryna Isabel Isabelle Ivan Jacob Jacques Jakob James Jamie Jan Jane Janet ' +
  'Jason Javier Jean Jeffrey Jennifer Jeremy Jerome Jessica Joachim Joan Joanna Joe Johan Johanna Johannes John Jonas Jonathan ' +
  'Jorge Josef Joseph Joshua Juan Judith Julia Julian Julie Julien Justin Kamala Karen Karin Karl Kate Katherine Kathryn ' +
  'Katja Keir Keith Kenneth Kevin Kirill Klaus Konstantin Kristina Kyle Larisa Larry Lars Laura Laurent Lawrence Leila Leonid ' +
  'Lesia Linda Lisa Louis Louise Luca Lucas Lucia Lucy Luis Luke Lukas Lyudmila Magdalena Manuel Marcel Marco Marcus Margaret ' +
  'Maria Marie Marina Marine Mario Marion Marta Martha Martin Martina Mary Maryna Mathieu Matteo Matthew Matthias Maxim Maximilian ' +
  'Mehmet Michael Michel Michelle Miguel Mikhail Mikhailo Monica Monika Muhammad Mustafa Mykhailo Mykola Nadia Nancy Natalia ' +
  'Natalie Natalya Nathalie Nathan Neil Nicholas Nicolas Nicole Nikita Nikolai Nina Noah Olaf Oleg Oleh Oleksandr Oleksii Oleksiy ' +
  'Olena Olga Olha Oliver Olivia Olivier Omar Oskar Otto Pablo Pamela Paolo Pascal Patricia Patrick Paul Paula Pavel Pavlo Pedro ' +
  'Peter Petro Philip Philippe Pierre Piotr Rachel Rafael Ralph Raymond Rebecca Recep Rene Ricardo Richard Rishi Robert Roberto ' +
  'Roger Roland Roman Ronald Ruslan Ruth Ryan Sabine Salma Samantha Samuel Sandra Sara Sarah Scott Sebastian Sergei Sergey Sergio Serhii ' +
  'Serhiy Sharon Silvia Simon Sofia Sophie Stanislav Stefan Steffen Stephane Stephanie Stephen Steve Steven Stuart Susan ' +
  'Susanne Svetlana Sylvie Tamara Taras Tatiana Tetiana Theresa Thierry Thomas Timothy Tomasz Tony Ursula Vadim Valentina Valerie ' +
  'Valerii Valery Vasyl Vera Veronica Victor Victoria Viktor Vincent Vitali Vitaliy Vladimir Vladislav Volodymyr Walter Werner ' +
  'William Wladimir Wolfgang Xavier Yaroslav Yevgeny Yevhen Yulia Yuri Yuriy Yves Yvonne Zoe'
).split(' ')
