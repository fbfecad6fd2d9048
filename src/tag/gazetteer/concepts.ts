const list = `
MSP, MSSP, ISP, VAR, CSP, SaaS, PaaS, IaaS, DRaaS, BaaS, RaaS, XaaS, DaaS, IT, OT, ICS, IoT, OS, AI, ML,
LLM, NLP, AGI, GPT, RAG, AR, VR, XR, UX, UI, GUI, CLI, API, REST, SDK, IDE, REPL, URL, URI, URN, DNS, DHCP,
TCP, UDP, IP, IPv4, IPv6, VPN, VLAN, LAN, WAN, SD-WAN, WiFi, Wi-Fi, Bluetooth, NFC, RFID, GPS, LTE, 4G, 5G,
SMS, MMS, VoIP, PBX, SIP, UCaaS, CCaaS, CEO, CFO, COO, CIO, CTO, CISO, CSO, CMO, CRO, CPO, VP, SVP, EVP, HR,
PR, QA, R&D, KPI, OKR, ROI, TCO, EBITDA, IPO, M&A, SMB, SME, B2B, B2C, LLC, Inc, Corp, Ltd, GmbH, SLA, NDA,
RFP, RFQ, RFC, FAQ, TLDR, TL;DR, PDF, CSV, XML, JSON, YAML, TOML, HTML, HTML5, CSS, CSS3, SQL, NoSQL, ORM,
CRUD, ACID, ETL, ELT, OLAP, OLTP, CRM, ERP, CMS, CDN, RMM, PSA, EDR, XDR, MDR, NDR, SIEM, SOC, SOAR, NOC,
MFA, 2FA, SSO, IAM, PAM, PKI, TLS, SSL, HTTP, HTTPS, HTTP/2, HTTP/3, SSH, FTP, SFTP, SMTP, IMAP, POP3, DKIM,
SPF, DMARC, BEC, DDoS, DoS, RCE, XSS, CSRF, SSRF, APT, C2, IOC, TTP, CVE, CVSS, BCP, BCDR, DR, RTO, RPO,
NAS, SAN, RAID, SSD, HDD, NVMe, USB, USB-C, HDMI, PCIe, CPU, GPU, TPU, RAM, ROM, BIOS, UEFI, TPM, FPGA,
ASIC, VM, VDI, RDP, VNC, KVM, CI, CD, CI/CD, DevOps, DevSecOps, SecOps, FinOps, MLOps, GitOps, SRE, TDD,
BDD, DDD, MVP, MVC, OOP, FP, DSL, AST, JIT, AOT, GC, FFI, ABI, WYSIWYG, SEO, SEM, CTA, CTR, ARR, MRR, CAC,
LTV, NPS, P2P, NFT, DAO, DeFi, UTXO, PSBT, TXID, KYC, AML, CBDC, ETF, DLC, HTLC, P2PKH, P2TR, PoW, PoS, ID,
PIN, PII, PHI, OSS, FOSS, FLOSS, EULA, TOS, DRM, CAPTCHA, ASCII, UTF-8, Unicode, UUID, GUID, JWT, CORS, DOM,
SVG, PNG, JPEG, JPG, GIF, WebP, AVIF, MP3, MP4, AAC, WAV, FLAC, HDR, 4K, 8K, HD, UHD, OLED, LED, LCD, FPS,
DPI, RGB, TV, PC, PCs, Mac, DVD, CD-ROM, VHS, AM, PM, EST, PST, CST, MST, UTC, GMT, ET, PT, EDT, PDT, OK,
FYI, BTW, IMO, IMHO, LOL, ASAP, ETA, TBD, AKA, DIY, WFH, PTO, AMA, OP, MR, LGTM, WIP, YAGNI, DRY, SOLID,
KISS, FOMO, YOLO, ADHD, DEI, ESG, GDP, CPI, UBI, MBA, PhD, BA, BS, MS, MD, JD, STEM, PPE, ICU, ER, DNA, RNA,
HIV, UFO, SUV, EV, HVAC, AC, ATM, VC, LP, GP, SPAC, P&L, BI, CX, EX, DX, WASI, SPA, SSR, SSG, PWA, TCP/IP,
LDAP, TTS, STT, ASR, OCR, MIDI, CMYK, SKU, POS, GTM, PLG, ICP, MQL, BDR, SDR, AE, SE, EM, IC, HQ, KB, MB,
GB, TB, PB, MHz, GHz, Kbps, Mbps, Gbps, CS, EE, FAANG, GAFAM, MAANG, DM, DMs, RT, BIP, NIP, FUD, HODL, OTC,
POC, PoC, GA, EOL, LTS, NAT, BGP, QoS, MTTR, MTBF, LOC, COTS, GovCloud, BYOD, MDM, UEM, EMM, MAM, ITSM,
ITIL, ITAM, CMDB, GRC, vCIO, vCISO, TAM, QBR, NRR, WISP, SBOM, SLSA, SAST, DAST, IaC, L1, L2, L3, NoOps,
LLMs, OSINT, HUMINT, Internet, Web, Cloud, Dark Web, Zero Trust, Big Data, Open Source, Machine Learning,
Artificial Intelligence, Deep Learning, Managed Services, Managed Service Provider,
Managed Services Provider, Ransomware, Blockchain, Metaverse, Fediverse, Web 2.0, Web 1.0, Web 3.0, Boomer,
Millennial, Gen Z, Gen X, Scrum, Agile, Kanban, Lean, Six Sigma, Imposter Syndrome, Stockholm Syndrome,
Kool-Aid, Hello World, Twelve-Factor, Ivy League, Fortune 500, Fortune 100, Series A, Series B, Series C,
Series D, Christmas, Thanksgiving, Easter, Halloween, New Year, New Year's, Hanukkah, Labor Day,
Memorial Day, Independence Day, Fourth of July, Valentine's Day, Mother's Day, Father's Day, Bible,
Christian, Catholic, Jewish, Muslim, Buddhist, Hindu, Christianity, Islam, God, Jesus, Moore's Law,
Conway's Law, Murphy's Law, Hyrum's Law, Goodhart's Law, Parkinson's Law, Brooks's Law, Metcalfe's Law,
Chief Executive Officer, Chief Technology Officer, Chief Information Officer, Chief Financial Officer,
Vice President, Democrat, Republican, Democratic, GOP, State of the Union, Docker container, Ethernet,
Pythonic, Gopher, Rustacean, Rubyist, Dockerfile, Makefile, Readme, README, Boolean, Turing, Bayesian,
Markov, Euclidean, Fibonacci, Monte Carlo, Latin, Braille, Wild West, Achilles, Pandora's box, Trojan,
Murphy, Internet of Things, TikToker, YouTuber, Googler, Xoogler, Redditor, Linuxy, Uncle Sam, Main Street,
Mother Nature, Holy Grail, Rube Goldberg
`

/**
 * Terms of the trade, of offices and of everyday speech that are written like names and are none. Singular;
 * a plural s is understood.
 */
export const concepts: readonly string[] = [
  ...new Set(list.split(/[,\n]/).flatMap((term) => (term.trim() === '' ? [] : [term.trim()]))),
]
