import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Newspapers, stations and sites; programmes, podcasts, films and books that shows speak of. */
export const media: readonly Entity[] = [
  ...entries(
    'ORG',
    'media',
    `
    New York Times; Washington Post; Wall Street Journal = WSJ; Financial Times; USA Today;
    Los Angeles Times = LA Times; Chicago Tribune; Boston Globe; New York Post; Miami Herald;
    San Francisco Chronicle; Guardian; The Economist; The Times of London; Daily Telegraph; Daily Mail;
    Le Monde; Der Spiegel; El País; Süddeutsche Zeitung; Times of India; South China Morning Post; Nikkei;
    Globe and Mail; Sydney Morning Herald; Associated Press; Reuters; Bloomberg = Bloomberg News; AFP;
    Xinhua; TASS; BBC; CNN; CNBC; MSNBC; NBC = NBC News; ABC News; CBS = CBS News; PBS; NPR; Fox News;
    Fox Business; C-SPAN; Al Jazeera; Sky News; ITV; Channel 4; HBO; Hulu; Politico; Axios; Vox; Vice News;
    BuzzFeed = BuzzFeed News; HuffPost; Business Insider; Forbes; Fortune Magazine; Harvard Business Review;
    The Atlantic; The New Yorker; Rolling Stone; Time Magazine; Newsweek; National Geographic; The Verge;
    Ars Technica; Wired = WIRED; Engadget; TechCrunch; Gizmodo; Mashable; CNET; ZDNet = ZDNET; VentureBeat;
    The Register; The Information; 404 Media; MIT Technology Review; Recode; Protocol News; 9to5Mac;
    9to5Google; MacRumors; AppleInsider; Android Police; Android Authority; Tom's Hardware; AnandTech;
    PCMag = PC Magazine; PCWorld; Computerworld; InfoWorld; CSO Online; CIO Dive; Cybersecurity Dive;
    Dark Reading; SecurityWeek; Krebs on Security = KrebsOnSecurity; BleepingComputer = Bleeping Computer;
    Threatpost; CyberScoop; The Record; The Hacker News; Infosecurity Magazine; SC Magazine = SC Media;
    Help Net Security; Motherboard; TechRepublic; TechRadar; TechTarget; InformationWeek; Network World;
    eWeek; SiliconANGLE; GeekWire; The Next Web; Hacker News; Slashdot; Lobsters; Techmeme; Techdirt;
    Nieman Lab; Poynter; ProPublica; The Intercept; Bellingcat; The Markup; Rest of World; Channel Futures;
    CRN; ChannelE2E; MSSP Alert; Channel Pro; ChannelPro; MSP Radio; Channel Insider; Channel Partners;
    Redmond Magazine; Fast Company; Quartz; CoinDesk; Cointelegraph; The Block; Bitcoin Magazine; Decrypt;
    InfoQ; The New Stack; DevOps.com; SmashingMagazine = Smashing Magazine; A List Apart; CSS-Tricks;
    O'Reilly Media = O'Reilly; Manning Publications; No Starch Press; Pragmatic Bookshelf; Packt;
    StatCounter;
    The Daily Beast; The Hill; Semafor; Puck News; Platformer; The Bulwark; The Free Press; National Review;
    The Nation magazine; Mother Jones; Vanity Fair; GQ; Hollywood Reporter; Deadline Hollywood; Pitchfork;
    People Magazine; Us Weekly; TMZ; Houston Chronicle; Dallas Morning News; Texas Tribune; Denver Post;
    Seattle Times; Star Tribune; Philadelphia Inquirer; Baltimore Sun; Tampa Bay Times; Arizona Republic;
    Detroit Free Press; Kansas City Star; Atlanta Journal-Constitution; Sacramento Bee; Mercury News;
    San Diego Union-Tribune; Salt Lake Tribune; Indianapolis Star = IndyStar; Des Moines Register;
    Cleveland Plain Dealer; Christian Science Monitor; Stars and Stripes; Military Times; Defense One;
    Nextgov; FedScoop; StateScoop; GovTech; Route Fifty; Roll Call; Lawfare; Just Security;
    Inside Higher Ed; Chronicle of Higher Education; Education Week; Chalkbeat; KFF Health News; STAT News;
    Scientific American; New Scientist; Popular Science; Popular Mechanics; Quanta Magazine; Live Science;
    Space.com; SpaceNews; Science News; The Lancet; New England Journal of Medicine; JAMA; PNAS; PLOS ONE;
    arXiv; bioRxiv; IEEE Spectrum; Nautilus magazine; Smithsonian Magazine; The Independent; The Telegraph;
    The Sun newspaper; Evening Standard; Sunday Times; Irish Times; The Scotsman; CBC; CTV News;
    Toronto Star; National Post; ABC Australia; Australian Financial Review; RNZ; NHK; Yonhap; Kyodo News;
    Straits Times; Hindustan Times; Indian Express; NDTV; Haaretz; Times of Israel;
    Jerusalem Post; Al Arabiya; Frankfurter Allgemeine; Die Zeit; Der Standard; Handelsblatt; Tagesspiegel;
    Netzpolitik = netzpolitik.org; Heise = heise online; Golem.de; NRC Handelsblad; De Volkskrant;
    Politiken; Berlingske; Dagens Nyheter; Aftenposten; Helsingin Sanomat; Le Figaro; Libération; Mediapart;
    La Repubblica; Corriere della Sera; El Mundo; La Vanguardia; Novaya Gazeta; Meduza; Kyiv Independent;
    Kyiv Post; Globo; Folha de S.Paulo; Clarín; Deutsche Welle; France 24; Euronews; Euractiv;
    Radio Free Europe; Voice of America; Democracy Now; Marketplace radio; Telemundo; Univision; The CW;
    Comedy Central; Discovery Channel; History Channel; Weather Channel; ESPN; ESPN2;
    Paramount Plus = Paramount+; Disney Plus = Disney+; Peacock streaming; Apple TV Plus = Apple TV+;
    Crunchyroll; Tubi; Pluto TV; Bloomberg Businessweek; Barron's; MarketWatch; Seeking Alpha;
    The Motley Fool; Kiplinger; Morningstar; Inc. Magazine; Entrepreneur magazine; Wirecutter; PetaPixel;
    The Drum; Adweek; AdAge = Ad Age; Digiday; Press Gazette; Columbia Journalism Review; The Athletic;
    Bleacher Report; Sports Illustrated; Windows Central; XDA Developers = XDA; Neowin; Thurrott; Phoronix;
    LWN = LWN.net; OMG! Ubuntu; It's FOSS; Linux Journal; DistroWatch; Electrek; InsideEVs; Utility Dive;
    Canary Media; Heatmap News; Inside Climate News; Carbon Brief; Grist; E&E News;
    DataCenter Dynamics = Data Center Dynamics; Light Reading; Fierce Network; EE Times; DigiTimes;
    Nikkei Asia; TechNode; Sixth Tone; Caixin; Tech in Asia; e27; Sifted; Tech.eu; Computer Weekly;
    Computing magazine; IT Pro; The Stack; CRN UK; iTnews; ITWire; MSP Initiative; SmarterMSP; MSP Today;
    Business Wire; PR Newswire; GlobeNewswire
    `,
  ),
  ...entries(
    'WORK',
    'programme',
    `
    Good Morning America; Today Show; 60 Minutes; Meet the Press; Face the Nation; Saturday Night Live;
    The Daily Show; Last Week Tonight; The Tonight Show; The Late Show; Jimmy Kimmel Live; Shark Tank;
    Mad Money; Squawk Box; Morning Joe; PBS NewsHour; All Things Considered; Morning Edition; Planet Money;
    This American Life; Radiolab; Freakonomics Radio; The Joe Rogan Experience = Joe Rogan Experience;
    Darknet Diaries; Risky Business podcast; Security Now; Reply All; Serial podcast; Business of Tech;
    The Changelog; Changelog News; Changelog & Friends; JS Party; Go Time; Practical AI; Ship It podcast;
    Founders Talk; Syntax podcast; Software Engineering Daily; Software Engineering Radio;
    Talk Python to Me = Talk Python; ShopTalk Show; CoRecursive; Accidental Tech Podcast; The Talk Show;
    Podcasting 2.0; No Agenda; Podland; The Vergecast; Hard Fork; Lex Fridman Podcast; All-In Podcast;
    Acquired podcast; Latent Space podcast; Bankless; What Bitcoin Did; Stephan Livera Podcast;
    Hackaday Podcast; LINUX Unplugged = Linux Unplugged; Late Night Linux; Coder Radio; Self-Hosted podcast;
    FLOSS Weekly; This Week in Tech; MacBreak Weekly; Command Line Heroes; Smashing Security;
    Malicious Life; Game of Thrones; Star Wars; Star Trek; Mr. Robot; Silicon Valley TV series;
    Black Mirror; Breaking Bad; Ted Lasso; Seinfeld; The Simpsons; The Office TV series; Stranger Things;
    Succession; House of Cards; The West Wing; Westworld; Severance; Jurassic Park; The Matrix;
    Terminator 2; Back to the Future; Blade Runner; Lord of the Rings; Harry Potter;
    Hitchhiker's Guide to the Galaxy; Jeopardy; Minecraft; Fortnite; World of Warcraft; Grand Theft Auto;
    Call of Duty; Dungeons & Dragons = Dungeons and Dragons; The Phoenix Project; The Mythical Man-Month;
    The Pragmatic Programmer; Clean Code; Designing Data-Intensive Applications; The Lean Startup;
    Crossing the Chasm; Zero to One; Accelerate book; Team Topologies; Snow Crash; Neuromancer;
    Ready Player One;
    All-In; BG2; Pivot podcast; Decoder podcast; Odd Lots; The Daily podcast; Up First; Science Friday;
    Short Wave; Science Vs; The Ezra Klein Show; Fresh Air; On the Media; The Indicator; Hidden Brain;
    Radio Atlantic; Pod Save America; The Journal podcast; Today in Tech; Dwarkesh Podcast;
    Cognitive Revolution; Stuff You Should Know; 99% Invisible; Planet Earth; Newsnight; Question Time;
    Doctor Who; Top Gear; The Crown; Downton Abbey; Squid Game; The Last of Us; House of the Dragon;
    The Mandalorian; Foundation TV series; For All Mankind; Halt and Catch Fire; The IT Crowd;
    Person of Interest; WarGames; The Social Network; The Imitation Game; Apollo 13; Hidden Figures;
    Ex Machina; Minority Report; Wall-E; Toy Story; Top Gun; The Big Short; Moneyball; Don't Look Up;
    An Inconvenient Truth; The Lord of the Rings; The Hobbit; The Hunger Games; Pride and Prejudice;
    Moby-Dick; Nineteen Eighty-Four; Brave New World; Fahrenheit 451; The Handmaid's Tale; Frankenstein;
    Silent Spring; A Brief History of Time; The Selfish Gene; Freakonomics; The Innovator's Dilemma;
    Good to Great; The E-Myth; Who Moved My Cheese; Getting Things Done; Atomic Habits; Deep Work; Chip War;
    Empire of AI; Careless People; Genius Makers; The Age of Surveillance Capitalism;
    Weapons of Math Destruction; Sandworm book; Countdown to Zero Day;
    This Is How They Tell Me the World Ends; The Cuckoo's Egg; Ghost in the Wires; Permanent Record;
    Bad Blood book; An Immense World; The Sixth Extinction; The Code Breaker; Enshittification;
    Project Hail Mary; The Martian; The Three-Body Problem; Cryptonomicon; Little Brother
    `,
  ),
]
