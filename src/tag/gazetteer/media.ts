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
    StatCounter
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
    Ready Player One
    `,
  ),
]
