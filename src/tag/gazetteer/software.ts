import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Products, programs, languages, protocols' names, devices and coins. */
export const software: readonly Entity[] = [
  ...entries(
    'PRODUCT',
    'product',
    `
    Kaseya VSA; BMS by Kaseya; ConnectWise Manage; ConnectWise Automate; ConnectWise Control;
    ConnectWise Asio; Datto RMM; Datto Autotask PSA; SolarWinds Orion = Orion Platform; N-central;
    Cove Data Protection; Take Control; Passportal; Windows; Windows 7; Windows 8; Windows 10; Windows 11;
    Windows 95; Windows 98; Windows XP; Windows Vista; Windows Server; Windows Server 2003;
    Windows Server 2008; Windows Server 2012; Windows Server 2016; Windows Server 2019; Windows Server 2022;
    Windows Server 2025; Windows Defender; Microsoft Defender; Windows Update; Windows 365;
    Windows Subsystem for Linux = WSL; Windows Autopilot; Windows Hello; Windows Phone; Print Spooler;
    Microsoft 365 = M365; Office 365 = O365; Microsoft Office; Microsoft Teams; SharePoint; OneDrive;
    Outlook; Outlook Web Access; Exchange Server = Microsoft Exchange, Microsoft Exchange Server;
    Exchange Online; Active Directory; Azure Active Directory = Azure AD; Microsoft Entra = Entra ID;
    Intune = Microsoft Intune; Azure = Microsoft Azure; Azure DevOps; Microsoft Sentinel = Azure Sentinel;
    Dynamics 365; Power BI; Power Automate; Power Apps; Power Platform; Copilot = Microsoft Copilot;
    GitHub Copilot; Internet Explorer; Microsoft Edge = Edge; Bing; Cortana; Skype; Xbox; HoloLens;
    Surface Pro; SQL Server = Microsoft SQL Server; Visual Studio; VS Code = Visual Studio Code, VSCode;
    PowerShell; Hyper-V; Excel = Microsoft Excel; PowerPoint; Microsoft Word; OneNote; Yammer;
    Microsoft Loop; Microsoft Lighthouse = Microsoft 365 Lighthouse; Visual Basic = VB6, VB.NET;
    dot-net: .NET = dotnet; c-sharp: C#; f-sharp: F#; TypeScript; ASP.NET; Silverlight; Windows Terminal;
    notepad-plus-plus: Notepad++; Minesweeper; Clippy; Google Workspace = G Suite; Gmail; Google Docs;
    Google Drive; Google Sheets; Google Meet; Google Chat; Google Maps; Google Search;
    Google Play = Play Store; Google Analytics; Google Ads; AdSense; Google Assistant; Google Podcasts;
    Google Reader; Google Home; Google Glass; Google Photos; Google Translate; Google Fonts;
    google-plus: Google+; Google Wave; Stadia; Chromebook; ChromeOS = Chrome OS; Chrome = Google Chrome;
    Chromium; Android; Android Auto; Pixel phone; Gemini = Google Gemini; Bard = Google Bard; PaLM;
    TensorFlow; BigQuery; Firebase; Angular = AngularJS; Flutter; Dart; Go = Golang; Kubernetes = K8s;
    Anthos; Cloud Run; Bazel; gRPC; Protocol Buffers = Protobuf; Waze; Nest Thermostat; YouTube TV;
    YouTube Music; YouTube Premium; Android Studio; Fuchsia; iPhone; iPad; iPod; iMac;
    MacBook = MacBook Pro, MacBook Air; Mac Mini; Mac Pro; Apple Watch; Apple TV; Apple Music;
    Apple Podcasts; Apple Pay; Apple Vision Pro = Vision Pro; AirPods; AirTag; AirDrop; HomePod; HomeKit;
    CarPlay; FaceTime; iMessage; iCloud; iTunes; Siri; App Store; iOS; iPadOS;
    macOS = Mac OS X, OS X, Mac OS; watchOS; tvOS; Safari; WebKit; Xcode; Swift; SwiftUI; Objective-C;
    Final Cut Pro; Logic Pro; GarageBand; Keynote; Xserve; Newton MessagePad; Macintosh; Time Machine;
    HyperCard; Amazon Prime; Prime Video; Alexa = Amazon Alexa; Amazon Echo; Kindle; Fire TV; AWS Lambda;
    Amazon S3; Amazon EC2; DynamoDB; Amazon RDS; Amazon Aurora; CloudFront; CloudFormation; CloudWatch;
    AWS Graviton = Graviton; Amazon Bedrock; SageMaker; Amazon Connect; Amazon WorkSpaces; Amplify;
    Redshift; Ring doorbell; Elastic Beanstalk; Amazon Sidewalk; Slack; Zoom; Webex = Cisco Webex;
    GoToMeeting; Google Hangouts; Basecamp HEY; Notion; Obsidian; Roam Research; Todoist; Jira; Confluence;
    Bitbucket; Photoshop = Adobe Photoshop; Illustrator = Adobe Illustrator; Lightroom; Adobe Premiere;
    After Effects; Adobe Acrobat = Acrobat; Flash Player = Adobe Flash; Dreamweaver; InDesign; ColdFusion;
    Creative Cloud; QuickTime; RealPlayer; Winamp; Napster; Audacity; Ableton Live; Pro Tools; Reaper; VLC;
    OBS Studio; Plex; HandBrake; Blender; Unreal Engine; Godot; Unity; Steam; Steam Deck; Steam Machine;
    Oculus Quest; Meta Quest; PlayStation = PlayStation 4, PlayStation 5, Sony PlayStation 5;
    Nintendo Switch; Game Boy; Xbox Series X; Tetris; Facebook Messenger; WhatsApp Business; Threads;
    Messenger; Signal; WeChat; Slackware; Dropbox Paper; Syncthing; Nextcloud; ownCloud; Thunderbird;
    LibreOffice; OpenOffice; Evernote Web; 1Password X; KeePass; VeraCrypt; BitLocker; TrueCrypt;
    Tor = Tor Browser; WireGuard; OpenVPN; Wireshark; Metasploit; Burp Suite; Nmap; Kali Linux;
    Cobalt Strike; Mimikatz; BloodHound; YARA; Snort; Suricata; Zeek; Pi-hole; Have I Been Pwned;
    VirusTotal; Shodan; Pegasus spyware = Pegasus; Ghidra; FortiOS; FortiGate; PAN-OS; Citrix ADC;
    NetScaler; BIG-IP; ESXi; vSphere; vCenter; Serv-U; Accellion FTA; MOVEit Transfer; Log4j;
    Struts = Apache Struts; OpenSSL; OpenSSH; SSH.NET; PuTTY; XZ Utils; sudo; systemd; Bash; Zsh; glibc;
    musl; BusyBox; curl; Wget; rsync; ImageMagick; FFmpeg
    `,
  ),
  ...entries(
    'PRODUCT',
    'open source',
    `
    Linux; Ubuntu; Debian; Fedora; CentOS; Red Hat Enterprise Linux = RHEL; Rocky Linux; AlmaLinux;
    Arch Linux; Alpine Linux = Alpine; NixOS; Gentoo; openSUSE; Linux Mint; Pop!_OS; Raspbian; Raspberry Pi;
    Arduino; ESP32; FreeBSD; OpenBSD; NetBSD; Unix; Minix; Solaris; illumos; Plan 9; BeOS; AmigaOS; GNOME;
    KDE; Wayland; Xorg; Flatpak; Snapcraft; Homebrew; Nix; Asahi Linux; Haiku OS; Commodore 64; Amiga;
    ZX Spectrum; Apple II; RISC-V; x86; PowerPC; SPARC; Git; Subversion; Mercurial; CVS repository; Vim;
    Neovim; Emacs; Spacemacs; Sublime Text; Atom editor; Zed editor; Helix editor; Eclipse IDE;
    IntelliJ = IntelliJ IDEA; PyCharm; WebStorm; GoLand; RubyMine; TextMate; BBEdit; Eclipse Che; tmux;
    iTerm = iTerm2; Warp terminal; Alacritty; Kitty terminal; Ghostty; ripgrep; fzf; jq; SQLite;
    Postgres = PostgreSQL; MySQL; MariaDB; MongoDB; Redis; Valkey; Memcached; Cassandra; CouchDB;
    Elasticsearch; OpenSearch; Kibana; Logstash; Solr; Lucene; Neo4j; InfluxDB; TimescaleDB; CockroachDB;
    TiDB; DuckDB; ClickHouse; Kafka = Apache Kafka; RabbitMQ; NATS; ZeroMQ; Apache Spark; Hadoop;
    Airflow = Apache Airflow; Dagster; dbt; Prefect; Presto; Trino; Apache Arrow; Parquet; Iceberg;
    FoundationDB; etcd; ZooKeeper; BoltDB; BadgerDB; Vitess; Prisma; Drizzle ORM; SQLAlchemy; ActiveRecord;
    Sequelize; TypeORM; pgvector; Tableau; Looker; Metabase; Superset; Docker; Docker Compose;
    Docker Desktop; Docker Hub; Podman; containerd; CRI-O; Helm; Istio; Linkerd; Envoy; Traefik;
    Nginx = NGINX; Apache HTTP Server; Caddy; HAProxy; Varnish; Terraform; OpenTofu; Ansible; Chef Infra;
    Puppet; SaltStack; Vagrant; Packer; Consul; Nomad; HashiCorp Vault; Boundary HashiCorp; Jenkins;
    GitHub Actions; GitLab CI; Argo CD = ArgoCD; Flux CD; Spinnaker; Tekton; Backstage; Crossplane; Knative;
    OpenShift; Rancher; k3s; minikube; OpenStack; CloudStack; Cloud Foundry; Dokku; Coolify; Prometheus;
    Grafana; Jaeger; Zipkin; OpenTelemetry; Fluentd; Loki; Nagios; Zabbix; Icinga; Elastic Stack; ELK stack;
    WebAssembly = Wasm; Wasmtime; eBPF; QEMU; VirtualBox; Proxmox; Firecracker; LXC; gVisor; Earthly;
    Dagger; Bazel Build; CMake; Gradle; Maven; Webpack; Vite; esbuild; Rollup; Parcel; Turbopack; Babel;
    ESLint; Prettier; Biome; Rome tools; Jest; Vitest; Mocha; Cypress; Playwright; Puppeteer; Selenium;
    Storybook; Bun; Deno; Node.js = Node, NodeJS; npm; Yarn; pnpm; JavaScript; ECMAScript; JSX;
    React = ReactJS, React.js; React Native; Preact; Next.js = NextJS; Remix; Gatsby; Vue = Vue.js, VueJS;
    Nuxt = Nuxt.js; Svelte = SvelteKit; Solid.js = SolidJS; Qwik; Astro; Eleventy = 11ty; Jekyll; Hugo;
    Ember = Ember.js; Backbone = Backbone.js; jQuery; Alpine.js; htmx = HTMX; Lit; Stencil; Polymer; Redux;
    MobX; GraphQL; Apollo Client; Relay; tRPC; Tailwind = Tailwind CSS, TailwindCSS; Bootstrap; Sass;
    Less CSS; styled-components; Web Components; Electron; Tauri; Ionic; Cordova; Capacitor; NativeScript;
    Expo; D3 = D3.js; Three.js; WebGL; WebGPU; WebRTC; Express = Express.js; Fastify; Koa; NestJS; Hono;
    RedwoodJS; Meteor = Meteor.js; Strapi; Ghost CMS; WordPress; Drupal; Joomla; Magento; MediaWiki;
    Discourse; Moodle; Odoo; Jitsi; Mattermost; Zulip; Element messenger; Matrix protocol; XMPP; Mastodon;
    ActivityPub; Pleroma; Lemmy; Pixelfed; PeerTube; Diaspora; RSS; Atom feed; JSON Feed; OAuth;
    OpenID Connect; SAML; PGP; GPG; MDN = MDN Web Docs; Baseline; Python; Django; Flask; FastAPI; NumPy;
    pandas; SciPy; Jupyter = Jupyter Notebook; PyTorch; Keras; scikit-learn; XGBoost; spaCy; NLTK; OpenCV;
    PyPI; Poetry; Pydantic; Celery; Anaconda; Rust; Cargo; Tokio; Ruby; Ruby on Rails = Rails; Sinatra;
    Hotwire; RubyGems; Sidekiq; PHP; Laravel; Symfony; Perl; Raku; Java; Spring Boot; Spring Framework;
    Hibernate; Quarkus; Kotlin; Scala; Akka; Clojure; ClojureScript; Groovy; Elixir; Erlang;
    Phoenix LiveView; Haskell; OCaml; ReasonML; Elm; PureScript; Idris; Prolog; Common Lisp; Lisp; Racket;
    Smalltalk; Fortran; COBOL; Delphi; cpp: C++; Zig; Nim; Crystal; MATLAB; Lua; LuaJIT; Tcl; Solidity;
    Vyper; Gleam; CoffeeScript; AssemblyScript; LLVM; Clang; GCC; GNU; V8; SpiderMonkey; Gecko; Blink;
    Servo; Firefox; Brave browser; Arc browser; Vivaldi; Netscape = Netscape Navigator; Lynx browser;
    Mosaic; GopherJS; TinyGo; Gorilla Mux; Buffalo framework; Cobra; Viper; Delve;
    Hugo static site generator; ChatGPT; GPT-3; GPT-3.5; GPT-4 = GPT4; GPT-4o; GPT-5; GPT-2;
    DALL-E = DALL·E, DALL-E 2; Codex = OpenAI Codex; Whisper = OpenAI Whisper; Whisper.cpp; Sora; Claude;
    Llama 2; Llama 3; LLaMA = Llama; Llama.cpp; Mixtral; Stable Diffusion; Bing Chat; AlphaGo; AlphaFold;
    BERT; LaMDA; Auto-GPT = AutoGPT; Ollama; LM Studio; vLLM; ONNX; CUDA; JAX; Mojo; Gradio; Streamlit;
    Kaggle; Google Colab; Cursor editor; Watson = IBM Watson; Grok; Siri Shortcuts; Tabnine; Replika;
    MLflow; Kubeflow; Label Studio; Vicuna; Alpaca; Falcon 40B; GPT4All; Segment Anything; CLIP;
    Transformers library; Bitcoin; Bitcoin Core; Bitcoin Cash; Lightning Network; Taproot; SegWit; Ethereum;
    Litecoin; Dogecoin; Monero; Zcash; Solana; Cardano; Polkadot; Tether USD; USDC; Nostr; Fedimint; Cashu;
    Liquid Network; LND; Core Lightning = c-lightning; Eclair; Electrum; Wasabi Wallet; Samourai Wallet;
    BTCPay Server = BTCPay; Miniscript; Schnorr; MuSig2; FROST; Ordinals; OP_RETURN; BIP32; BIP39; BIP119;
    BOLT12; BOLT 12; Stratum V2; Utreexo; libsecp256k1; Tapscript; CoinJoin; Damus; Umbrel; RaspiBlitz;
    Sparrow Wallet; Silk Road; Libra; Web3; IPFS; BitTorrent; Hashcash; Helipad; Podfriend; Curiocaster;
    PodPing; Value4Value; OP3; Sphinx Chat; Google Pixel; Galaxy S21; Galaxy Note; Samsung Galaxy; ThinkPad;
    Surface Laptop; Model 3; Model S; Cybertruck; Falcon 9; Starship; Kinect; Roomba; Apple Silicon;
    Joint Enterprise Defense Infrastructure = JEDI
    `,
  ),
]
