import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More well-known people. */
export const morePeople: readonly Entity[] = [
  ...entries(
    'PERSON',
    'executive',
    `
    Hock Tan; Lip-Bu Tan; C.C. Wei; Morris Chang; Cristiano Amon; Rene Haas; Sanjay Mehrotra; Liang Rushuo;
    Zhang Yiming; Ren Zhengfei; Pony Ma; Robin Li; Lei Jun; Liang Wenfeng; Sarah Friar; Fidji Simo;
    Kevin Weil; Jakub Pachocki; Mark Chen; John Schulman; Jan Leike; Jack Clark; Jared Kaplan; Mike Krieger;
    Kevin Systrom; Adam Mosseri; Chris Cox; Andrew Bosworth; Joel Kaplan; Nick Clegg; Susan Li; Neal Mohan;
    Ruth Porat; Thomas Kurian; Koray Kavukcuoglu; Jeff Dean; Noam Shazeer; Josh Woodward; Matt Garman;
    Adam Selipsky; Panos Panay; Dave Limp; Craig Federighi; Eddy Cue; Phil Schiller; Jony Ive; John Ternus;
    John Giannandrea; Johny Srouji; Amy Hood; Judson Althoff; Charlie Bell; Scott Guthrie; Phil Spencer;
    Kevin Scott; Clara Shih; Bret Taylor; Clay Magouyrk; Mike Sicilia; Christian Klein; Bill McDermott;
    Aneel Bhusri; Carl Eschenbach; Sridhar Ramaswamy; Ali Ghodsi; Jay Kreps; Spenser Skates; Tien Tzuo;
    Jyoti Bansal; Olivier Pomel; Jay Chaudhry; Tomer Weingarten; Ken Xie; Gil Shwed; Assaf Rappaport;
    Stu Sjouwerman; Eva Chen; Eugene Kaspersky; John McAfee; Manny Rivelo; Rania Succar; Scott Chasin;
    Rob Rae; Robin Robins; Peter Kujawa; Robert Cioffi; Tim Conkle; Gary Vaynerchuk; Mark Cuban;
    Barbara Corcoran; Kevin O'Leary; David Zaslav; Bari Weiss; Shari Redstone; David Ellison; Brian Roberts;
    Lachlan Murdoch; Jimmy Wales; Larry Sanger; Maryana Iskander; Meredith Whittaker; Pavel Durov;
    Jay Graber; Eugen Rochko; Mike Masnick; Steve Huffman; Alexis Ohanian; Bobby Kotick; Gabe Newell;
    Tim Sweeney; Shigeru Miyamoto; Hideo Kojima; Palmer Luckey; Trae Stephens; Joe Lonsdale; Keith Rabois;
    Marc Lore; Tony Hsieh; Hans Vestberg; John Stankey; Mike Sievert; Brian Niccol; Howard Schultz;
    Doug McMillon; Brian Cornell; Jim Farley; Oliver Blume; Akio Toyoda; Wang Chuanfu; Gwynne Shotwell;
    Tory Bruno; Peter Beck; Dave Calhoun; Kelly Ortberg; Albert Bourla; Stéphane Bancel; Larry Fink;
    David Solomon; Jane Fraser; Brian Moynihan; Ken Griffin; Bill Ackman; Michael Burry; Carl Icahn;
    George Soros; Charles Koch; Laurene Powell Jobs; Melinda French Gates = Melinda Gates; MacKenzie Scott;
    Priscilla Chan; Andy Rubin; Andy Hertzfeld; Bill Atkinson; Mitch Kapor; Gordon Moore; Andy Grove;
    Robert Noyce; Gary Kildall; Nolan Bushnell; Martin Shkreli; Mike Lynch; Trevor Milton; Charlie Javice;
    Carlos Ghosn
    `,
  ),
  ...entries(
    'PERSON',
    'politician',
    `
    Pete Hegseth; Scott Bessent; Howard Lutnick; Kristi Noem; Pam Bondi; Kash Patel; Tulsi Gabbard;
    Robert F. Kennedy Jr. = RFK Jr.; Linda McMahon; Sean Duffy; Doug Burgum; Chris Wright; Lee Zeldin;
    Russell Vought; Stephen Miller; Susie Wiles; Karoline Leavitt; Mike Waltz; Steve Witkoff; Jared Kushner;
    Ivanka Trump; Donald Trump Jr.; Melania Trump; Jill Biden; Hunter Biden; Tim Walz; Gretchen Whitmer;
    Josh Shapiro; J.B. Pritzker = JB Pritzker; Kathy Hochul; Jared Polis; Mike DeWine; Mike Braun;
    Brian Kemp; Glenn Youngkin; Spencer Cox; Phil Murphy; Wes Moore; Tina Kotek; Bob Ferguson; Katie Hobbs;
    Sarah Huckabee Sanders; Kim Reynolds; Zohran Mamdani; Eric Adams; Karen Bass; Brandon Johnson;
    London Breed; Daniel Lurie; Michael Bloomberg; Hakeem Jeffries; Steve Scalise; John Thune; Dick Durbin;
    Richard Blumenthal; Marsha Blackburn; Ed Markey; Maria Cantwell; Mark Kelly; Ruben Gallego;
    John Fetterman; Tammy Duckworth; Cory Booker; Chris Murphy; Raphael Warnock; Jon Ossoff; Adam Schiff;
    Alex Padilla; Mitt Romney; Mike Lee; Jim Banks; Tom Cotton; John Cornyn; Susan Collins; Lisa Murkowski;
    Bill Cassidy; Tim Scott; Katie Britt; Jim Jordan; Marjorie Taylor Greene; Lauren Boebert; Ilhan Omar;
    Rashida Tlaib; Ayanna Pressley; Pramila Jayapal; Ro Khanna; Jamie Raskin; Eric Swalwell; Nancy Mace;
    Bennie Thompson; Andrew Garbarino; Cathy McMorris Rodgers; Frank Pallone; Ted Lieu; Zoe Lofgren;
    Andrew Ferguson; Rebecca Slaughter; Alvaro Bedoya; Jonathan Kanter; Gail Slater; Rohit Chopra;
    Paul Atkins; Caroline Crenshaw; Hester Peirce; Anna Gomez; Nate Simington; Sean Cairncross;
    Sean Plankey; Nick Andersen; Madhu Gottumukkala; Katie Arrington; Bridget Bean; Rob Joyce;
    Michael Hayden; Keith Alexander; John Bolton; John Brennan; James Clapper; Jack Smith; Alvin Bragg;
    Letitia James; Fani Willis; Aileen Cannon; Ken Paxton; Rob Bonta; Clarence Thomas; Samuel Alito;
    Sonia Sotomayor = Sotomayor; Elena Kagan = Kagan; Neil Gorsuch = Gorsuch; Brett Kavanaugh = Kavanaugh;
    Amy Coney Barrett; Ketanji Brown Jackson; Ruth Bader Ginsburg = RBG; Antonin Scalia = Scalia;
    William Alsup; Amit Mehta; James Boasberg; Lewis Kaplan; Yvonne Gonzalez Rogers; Leonie Brinkema;
    Henna Virkkunen; Teresa Ribera; Roberta Metsola; António Costa; Mario Draghi = Draghi;
    Christine Lagarde = Lagarde; Enrico Letta; Max Schrems = Schrems; Giorgia Meloni; Friedrich Merz;
    Robert Habeck; Annalena Baerbock; Karsten Wildberger; Marine Le Pen; Jordan Bardella;
    Pedro Sánchez = Pedro Sanchez; Donald Tusk; Viktor Orbán = Viktor Orban, Orbán, Orban; Robert Fico;
    Mette Frederiksen; Ulf Kristersson; Geert Wilders; Mark Rutte; Jens Stoltenberg; Kaja Kallas;
    Alexander Lukashenko = Lukashenko; Yevgeny Prigozhin = Prigozhin; Sergey Lavrov = Lavrov; Andriy Yermak;
    Mykhailo Fedorov; Kemi Badenoch; Nigel Farage = Farage; Jeremy Corbyn; Rachel Reeves; David Lammy;
    Yvette Cooper; Peter Kyle; Liz Kendall; Wes Streeting; Sadiq Khan; Andy Burnham; Nicola Sturgeon;
    Humza Yousaf; Andrew Bailey; Ciaran Martin; Mark Carney; Pierre Poilievre; Chrystia Freeland;
    Evan Solomon; Doug Ford; Claudia Sheinbaum; Andrés Manuel López Obrador = AMLO; Javier Milei;
    Luiz Inácio Lula da Silva = Lula; Alexandre de Moraes; Gustavo Petro; Nicolás Maduro = Nicolas Maduro;
    Gabriel Boric; Julie Inman Grant; Peter Dutton; Chris Bowen; Penny Wong; Christopher Luxon;
    Shigeru Ishiba; Sanae Takaichi; Shinzo Abe; Yoon Suk Yeol; Lee Jae-myung; Tsai Ing-wen; Lai Ching-te;
    Audrey Tang; Li Qiang; Wang Yi; Ferdinand Marcos; Prabowo Subianto; Lee Hsien Loong; Shehbaz Sharif;
    Imran Khan; Mahmoud Abbas; Yahya Sinwar; Ali Khamenei = Khamenei; Mohammed bin Salman;
    Abdel Fattah el-Sisi; Cyril Ramaphosa; William Ruto; Karim Khan; António Guterres = Antonio Guterres;
    Tedros Adhanom Ghebreyesus; Pope Leo; Pope Leo XIV; King Charles; Queen Elizabeth; Prince Harry;
    Meghan Markle; Kim Jong Il; Mao Zedong; Mikhail Gorbachev; Joseph Stalin; Winston Churchill;
    Franklin Roosevelt = Franklin D. Roosevelt, FDR; Theodore Roosevelt; Dwight Eisenhower; Lyndon Johnson;
    Jimmy Carter; Gerald Ford; George H.W. Bush; John McCain; Dianne Feinstein; Henry Kissinger;
    Nelson Mandela; Mahatma Gandhi
    `,
  ),
  ...entries(
    'PERSON',
    'technologist',
    `
    Jennifer Doudna = Doudna; Emmanuelle Charpentier; Katalin Karikó = Katalin Kariko; Drew Weissman;
    Francis Collins; Craig Venter; Eric Topol; Peter Hotez; Ashish Jha; Jay Bhattacharya; Vinay Prasad;
    Marty Makary; Rochelle Walensky; Atul Gawande; Siddhartha Mukherjee; Ed Yong; Elizabeth Kolbert;
    Bill McKibben; Michael Mann; James Hansen; Johan Rockström; Katharine Hayhoe; Greta Thunberg;
    Jane Goodall; David Attenborough; Carl Sagan; Richard Feynman; Brian Cox; Brian Greene; Avi Loeb;
    Sean Carroll; Kip Thorne; Andrea Ghez; Vera Rubin; Marie Curie; Rosalind Franklin; James Watson;
    Francis Crick; Richard Dawkins; Steven Pinker; Yuval Noah Harari; Nate Silver;
    Jared Isaacman = Isaacman; Bill Nelson; Buzz Aldrin; Neil Armstrong; John Glenn; Reid Wiseman;
    Victor Glover; Christina Koch; Suni Williams; Butch Wilmore; Chris Hadfield; Scott Kelly; Karen Hao;
    Shoshana Zuboff; Cathy O'Neil; Joy Buolamwini; Kate Crawford; Arvind Narayanan; Sayash Kapoor;
    Ethan Mollick; Melanie Mitchell; Francesca Bria; Cristina Caffarra; Evgeny Morozov; Ezra Klein;
    Derek Thompson; Tim Wu; Zephyr Teachout; Matt Stoller; Daphne Keller; Evelyn Douek; Eric Goldman;
    Danielle Citron; Riana Pfefferkorn; Alan Rozenshtein; Renée DiResta = Renee DiResta; Brewster Kahle;
    Carl Malamud; Jonathan Zittrain; Nilay Patel; David Pierce; Mark Gurman; Ming-Chi Kuo; Joanna Stern;
    Taylor Lorenz; Ryan Mac; Mike Isaac; Kate Conger; Cade Metz; Karen Weise; Kashmir Hill; Julia Angwin;
    Jason Koebler; Joseph Cox; Sam Cole; Emanuel Maiberg; Dan Goodin; Kevin Poulsen; Lily Hay Newman;
    Dell Cameron; Dwarkesh Patel; Brad Gerstner; Bill Gurley; Ed Zitron; Molly White; Patrick McKenzie;
    Matt Levine; Tracy Alloway; Joe Weisenthal; Felix Salmon; Scott Galloway; Adam Grant; Brené Brown;
    Michael Lewis; Walter Isaacson; Ashlee Vance; Brad Stone; Steven Levy; Geoff White; Satnam Narang;
    Dustin Childs; Jake Williams; Robert M. Lee; Heather Adkins; Window Snyder; Parisa Tabriz; Rachel Tobac;
    Alyssa Miller; Jayson Street; Chris Wysopal; Peiter Zatko = Mudge; Dug Song; Marc Rogers; Wendy Nather;
    Allan Liska; Brett Callow; Jon DiMaggio; Dmitri Alperovitch; Vitali Kremez; Selena Larson; Patrick Gray;
    Adam Boileau; Graham Cluley; Carole Theriault; Lesley Carhart; John Strand; Dave Aitel; HD Moore;
    Samy Kamkar; Andrew Tanenbaum; Linus Sebastian; Marques Brownlee = MKBHD; Jeff Geerling; Louis Rossmann;
    Kyle Wiens; Frank Karlitschek; Matthias Kirschner; Bradley Kuhn; Karen Sandler; Greg Kroah-Hartman;
    Theodore Ts'o = Ted Ts'o; Kees Cook; Miguel Ojeda; Hector Martin; Alyssa Rosenzweig; Asahi Lina;
    Lennart Poettering; Mark Shuttleworth; Jorge Castro; Eben Upton; Andreas Kling; Salvatore Sanfilippo;
    Andrew Kelley; Armin Ronacher; Charlie Marsh; Jarred Sumner; Theo Browne; Cassidy Williams; Bob Dylan;
    Bruce Springsteen; Beyoncé = Beyonce; Kanye West; Jay-Z; Rihanna; Lady Gaga; Madonna; Michael Jackson;
    Elvis Presley; John Lennon; Paul McCartney; David Bowie; Freddie Mercury; Dolly Parton; Billie Eilish;
    Scarlett Johansson; Tom Hanks; Tom Cruise; Leonardo DiCaprio; Morgan Freeman; Will Smith; Matt Damon;
    Ben Affleck; George Clooney; Brad Pitt; Angelina Jolie; Meryl Streep; Steven Spielberg;
    Christopher Nolan; James Cameron; Peter Jackson; George Lucas; Greta Gerwig; Quentin Tarantino;
    Stephen King; J.K. Rowling; Margaret Atwood; Toni Morrison; Ernest Hemingway; Mark Twain;
    William Shakespeare = Shakespeare; Jane Austen; Charles Dickens; Leo Tolstoy; Franz Kafka;
    Frank Herbert; J.R.R. Tolkien = Tolkien; Ursula K. Le Guin; Ray Bradbury; Philip K. Dick; Cixin Liu;
    Andy Weir; Colson Whitehead; Rachel Maddow; Jake Tapper; Chris Cuomo; Megyn Kelly; Sean Hannity;
    Jimmy Kimmel; Seth Meyers; Bill Maher; Trevor Noah; Dave Chappelle; Conan O'Brien; Kim Kardashian;
    Lionel Messi; Cristiano Ronaldo; Kylian Mbappé; Roger Federer; Rafael Nadal; Novak Djokovic;
    Tiger Woods; Stephen Curry; Kobe Bryant; Patrick Mahomes; Travis Kelce; Caitlin Clark; Simone Biles;
    Michael Phelps; Usain Bolt; Shohei Ohtani; Aaron Rodgers; Lewis Hamilton; Max Verstappen;
    Martin Luther King Jr.; Malcolm X; Rosa Parks; Harriet Tubman; Frederick Douglass; Thomas Jefferson;
    George Washington; Benjamin Franklin; Alexander Hamilton; Thomas Edison; Nikola Tesla; Henry Ford;
    Andrew Carnegie; John D. Rockefeller; Leonardo da Vinci; Galileo Galilei = Galileo; Johannes Kepler;
    Niels Bohr; Erwin Schrödinger; Robert Oppenheimer; Enrico Fermi; John von Neumann; Claude Shannon;
    Norbert Wiener; Vannevar Bush; Marshall McLuhan; Karl Marx; Adam Smith; John Maynard Keynes = Keynes;
    Milton Friedman; Friedrich Hayek; Joseph Schumpeter; Paul Krugman; Daron Acemoglu; Thomas Piketty;
    Larry Summers; Jason Furman; Nouriel Roubini; Daniel Kahneman; Sigmund Freud;
    Friedrich Nietzsche = Nietzsche; Immanuel Kant; Michel Foucault; Noam Chomsky = Chomsky; Hannah Arendt
    `,
  ),
]
