/**
 * A configuration for one nginx in a folder of its own, without root. What docs/feeds.md recommends stands in `press`;
 * the other folders are servers that err.
 */
export function nginxConfiguration({
  home,
  port,
  cutterPort,
}: {
  home: string;
  port: number;
  cutterPort: number;
}): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `  ${what}_temp_path ${home}/${what};`)
    .join('\n');
  return `
daemon off;
master_process off;
pid ${home}/nginx.pid;
error_log stderr error;
events { worker_connections 64; }
http {
${temporary}
  types { application/json json; }
  default_type application/octet-stream;
  log_format asked escape=json '{"path":"$uri","query":"$query_string","status":$status,"host":"$host",'
    '"cookie":"$http_cookie","referrer":"$http_referer","ifNoneMatch":"$http_if_none_match",'
    '"encoding":"$sent_http_content_encoding"}';
  access_log ${home}/access.log asked;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name feeds.example elsewhere.example;
    ssl_certificate ${home}/cert.pem;
    ssl_certificate_key ${home}/key.pem;
    root ${home}/root;
    gzip on;
    gzip_min_length 100;
    gzip_types application/json;
    add_header Access-Control-Allow-Origin "*" always;

    location /press/files/ { gzip off; }
    location /slow/ { limit_rate 400; gzip off; }
    location = /away/pack.json { return 302 https://elsewhere.example:${port}/press/pack.json; }
    location = /plain/pack.json { return 302 http://feeds.example/press/pack.json; }
    location /near/ { rewrite ^/near/(.*)$ /press/$1 redirect; }
    location = /broken/pack.json { return 503; }
    location = /cut/pack.json {
      proxy_pass http://127.0.0.1:${cutterPort};
      proxy_buffering off;
    }
  }
}
`;
}
