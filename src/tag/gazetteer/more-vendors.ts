import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More companies that IT service providers deal with, and of the wider technology world. */
export const moreVendors: readonly Entity[] = [
  ...entries(
    'ORG',
    'vendor',
    `
    SuperOps; Gorelo; Nodeware; RoboShadow; Galactic Advisors; Judy Security; Todyl; Guardz;
    Cork Protection; CyberFOX; Inforcer; ControlMap; Apptega; Compliancy Group; Vanta; Drata; Secureframe;
    OneTrust; BigID; Egnyte; Dropsuite; SaaS Alerts; Vonahi Security; Graphus; RocketCyber;
    Spanning Cloud Apps; RapidFire Tools; Cavelo; Telivy; Lifecycle Insights; ScalePad; Gradient MSP;
    Zomentum; Salesbuildr; Quoter; Pia aiDesk; MSPbots; Hatz AI; Evo Security; Mizo; CloudRadial;
    Invarosoft; DeskDirector; Crewhu; SmileBack; Simplesat; TimeZest; Thread Magic; Warranty Master;
    Wise-Sync; Alternative Payments; FlexPoint; ConnectBooster; Xero; Sage Intacct; NetSuite;
    Infosec Institute; Hook Security; usecure; Phin Security; Breach Secure Now; Cyberhaven;
    Abnormal Security = Abnormal AI; Material Security; Sublime Security; Red Canary; eSentire; Adlumin;
    Deepwatch; ReliaQuest; Binary Defense; Corvid Cyberdefense; Bitsight; SecurityScorecard; Cato Networks;
    Aviatrix; Versa Networks; Fortra PhishLabs; Axonius; Forescout; Nozomi Networks; Censys; GreyNoise;
    watchTowr; VulnCheck; Horizon3.ai = Horizon3; Cobalt Labs; Synack; Veracode; Checkmarx; Sonatype;
    GitGuardian; Semgrep; StackHawk; SpecterOps; Push Security; Cyera; Upwind Security; Illumio;
    Salt Security; Noname Security; HYCU; Keepit; Scality; MinIO; VAST Data; WEKA; Hammerspace;
    Scale Computing; StorMagic; StarWind Software; Platform9; XCP-ng project; Igel Technology = IGEL; 10ZiG;
    ControlUp; Lakeside Software; Nexthink; 1E Limited; Action1; Automox; PDQ; Tanium Partners; Superna;
    Cyxtera; Flexential; QTS Realty; CyrusOne; Switch Inc; Vantage Data Centers; Aligned Data Centers;
    Crusoe; Nebius; Nscale; Applied Digital; Core Scientific; Zayo; Cogent Communications; Vertiv; Eaton;
    APC by Schneider; Presidio; World Wide Technology; ePlus; Softcat; Computacenter; Bechtle; SoftwareOne;
    Crayon; Logicalis; Rackspace Government; Ensono; CBTS; Lyra Technology Group; The 20 MSP; VC3; Meriplex;
    Netrix; Corsica Technologies; Charles IT; Visual Edge IT; NexusTek; Sourcepass; IT Solutions Consulting;
    Marco Technologies; Impact Networking; Executech; Ntirety; Omega Systems; Ascend Technologies;
    Charlesbank; General Catalyst; Lightspeed Venture Partners; Index Ventures; Khosla Ventures;
    Founders Fund; Coatue; Thrive Capital; Battery Ventures; Updata Partners; Permira; Hellman & Friedman;
    EQT Partners; Bain Capital; Clearlake Capital; Advent International; General Atlantic; Nordic Capital;
    CVC Capital Partners; Audax Group; JMI Equity; Serent Capital; PSG Equity
    `,
  ),
  ...entries(
    'ORG',
    'vendor',
    `
    Anysphere; Cognition AI; Safe Superintelligence; Thinking Machines Lab; Black Forest Labs; Lovable;
    Suno; Udio; Harvey AI; Glean; Sierra AI; Moonshot AI; Zhipu AI; Alibaba Cloud; SenseTime; iFlytek;
    MiniMax; Unitree; Figure AI; Physical Intelligence; Agility Robotics; Anduril; Shield AI; Skydio;
    Helsing; Palantir Technologies; ASML; Applied Materials; Lam Research; Tokyo Electron; KLA Corporation;
    SMIC; GlobalFoundries; MediaTek; Marvell Technology = Marvell; Kioxia; Nexperia; Infineon;
    STMicroelectronics; NXP = NXP Semiconductors; Renesas; Analog Devices; ON Semiconductor = onsemi;
    Wolfspeed; Ampere Computing; Tenstorrent; SiFive; Imagination Technologies; Synopsys;
    Cadence Design Systems; Rapidus; CXMT; YMTC; Cambricon; Wingtech; IonQ; Rigetti; D-Wave; PsiQuantum;
    Quantinuum; Rocket Lab; Firefly Aerospace; Intuitive Machines; Astrobotic; Virgin Galactic; Arianespace;
    Planet Labs; Maxar; Viasat; OneWeb; Eutelsat; Iridium Communications; AST SpaceMobile; Relativity Space;
    Axiom Space; Sierra Space; United Launch Alliance = ULA; BYD; NIO; XPeng; CATL; Lucid Motors; Polestar;
    Stellantis; Hyundai; Kia; Nissan; Mazda; Subaru; Jaguar Land Rover = JLR; Porsche; Mercedes-Benz; Volvo;
    Renault; Ferrari; Zoox; Aurora Innovation; Cruise LLC; Mobileye; Luminar; Nuro; Pony.ai; Bird Global;
    Lime scooters; Grab Holdings; Gojek; Bolt Technology; Didi; Meituan; Pinduoduo = PDD Holdings; Temu;
    Shein; Flipkart; Mercado Libre = MercadoLibre; Zalando; Allegro; Coupang; Wayfair; Chewy; Carvana;
    Opendoor; Zillow; Redfin; Rocket Mortgage; SoFi; Affirm; Brex; Mercury Bank; Monzo; Starling Bank; N26;
    Wise plc; Venmo; Cash App; Zelle; Fiserv; Worldpay; Global Payments; Toast Inc; Bill.com; Gusto;
    Rippling; Deel; Remote.com; Paychex; Paylocity; Ceridian = Dayforce; Oracle Health; Epic Systems;
    Cerner; athenahealth; Teladoc; Hims & Hers; Veeva; 23andMe; Illumina; Neuralink; Verily; Calico Labs;
    Isomorphic Labs; Colossal Biosciences; Ginkgo Bioworks; Bumble; Tinder; Match Group; OnlyFans;
    Letterboxd; Goodreads; SoundCloud; Bandcamp; Deezer; Epidemic Sound; Getty Images; Shutterstock;
    Unsplash; Giphy; Imgur; Flickr; Kodak; Nikon; Fujifilm; Leica; Polaroid; Sharp Corporation; Hisense;
    Vizio; Anker; Belkin; Razer; Corsair; Fairphone; Nothing Technology; Rabbit Inc; Oura; Whoop; Eufy;
    Ecobee; SimpliSafe; ADT; Flock Safety; Axon; Clearview AI; Cellebrite; Paragon Solutions; Intellexa;
    Verkada; Genetec; Axis Communications; Hikvision; Dahua; Salesloft; Gainsight; Outreach.io; Drift.com;
    Intercom; Braze; Klaviyo; Twilio Segment; Mixpanel; PostHog; Plausible Analytics; Matomo; ConvertKit;
    beehiiv; Buttondown; Miro; Lucid Software; Smartsheet; Wrike; Otter.ai; Fireflies.ai; Zapier; n8n;
    UiPath; Automation Anywhere; Celonis; Appian; Pegasystems; OutSystems; Mendix; Teradata; Cloudera;
    Informatica; Qlik; Alteryx; SAS Institute; MicroFocus = Micro Focus; OpenText; Hyland; NetDocuments;
    iManage; Clio; LexisNexis; Thomson Reuters; Westlaw; RELX; Wolters Kluwer; Bloomberg Government;
    Instructure; PowerSchool; Chegg; Coursera; Udemy; Duolingo; Khan Academy; Blackboard Inc; Pearson plc;
    Tuta; Nord Security; Surfshark; Vivaldi Technologies; Ecosia; Kagi; Igalia; Collabora; Canonical; SUSE;
    CIQ; Univention; Open-Xchange; Zendis = ZenDiS; Schwarz Digits; STACKIT; IONOS; T-Systems; Aleph Alpha;
    Bending Spoons; Telegram Messenger; Threema; Wire Swiss; Rocket.Chat
    `,
  ),
]
