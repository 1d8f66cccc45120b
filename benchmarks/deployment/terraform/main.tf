terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "5.100.0" }
  }
}
variable "package" { type = string }
provider "aws" {
  region                      = "eu-central-1"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = false
  default_tags { tags = { app = "seed" } }
}
data "aws_caller_identity" "me" {}

resource "aws_iam_role" "api" {
  name               = "seed-api"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/lambda/seed-api"
  retention_in_days = 14
}
resource "aws_iam_role_policy" "api" {
  name   = "logs"
  role   = aws_iam_role.api.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = ["${aws_cloudwatch_log_group.api.arn}:*"] }] })
}
resource "aws_lambda_function" "api" {
  function_name    = "seed-api"
  role             = aws_iam_role.api.arn
  handler          = "seed.SeedApiHttpHandler"
  runtime          = "java17"
  timeout          = 30
  memory_size      = 512
  filename         = var.package
  source_code_hash = filebase64sha256(var.package)
  publish          = true
  depends_on       = [aws_iam_role_policy.api]
}

resource "aws_iam_role" "process" {
  name               = "seed-process"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_cloudwatch_log_group" "process" {
  name              = "/aws/lambda/seed-process"
  retention_in_days = 14
}
resource "aws_iam_role_policy" "process" {
  name   = "logs"
  role   = aws_iam_role.process.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = ["${aws_cloudwatch_log_group.process.arn}:*"] }] })
}
resource "aws_lambda_function" "process" {
  function_name    = "seed-process"
  role             = aws_iam_role.process.arn
  handler          = "seed.SeedProcessHandler"
  runtime          = "java17"
  timeout          = 30
  memory_size      = 512
  filename         = var.package
  source_code_hash = filebase64sha256(var.package)
  publish          = true
  depends_on       = [aws_iam_role_policy.process]
}

resource "aws_iam_role" "log" {
  name               = "seed-log"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_cloudwatch_log_group" "log" {
  name              = "/aws/lambda/seed-log"
  retention_in_days = 14
}
resource "aws_iam_role_policy" "log" {
  name   = "logs"
  role   = aws_iam_role.log.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = ["${aws_cloudwatch_log_group.log.arn}:*"] }] })
}
resource "aws_lambda_function" "log" {
  function_name    = "seed-log"
  role             = aws_iam_role.log.arn
  handler          = "seed.SeedLogHandler"
  runtime          = "java17"
  timeout          = 30
  memory_size      = 512
  filename         = var.package
  source_code_hash = filebase64sha256(var.package)
  publish          = true
  depends_on       = [aws_iam_role_policy.log]
}

resource "aws_iam_role" "flow" {
  name               = "seed-flow"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "states.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "flow" {
  name   = "invoke"
  role   = aws_iam_role.flow.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["lambda:InvokeFunction"], Resource = [aws_lambda_function.process.qualified_arn, aws_lambda_function.log.qualified_arn] }] })
}
resource "aws_sfn_state_machine" "flow" {
  name     = "seed-flow"
  role_arn = aws_iam_role.flow.arn
  definition = jsonencode({ StartAt = "ProcessData", States = {
    ProcessData = { Type = "Task", Resource = "arn:aws:states:::lambda:invoke", Parameters = { FunctionName = aws_lambda_function.process.qualified_arn, "Payload.$" = "$" }, OutputPath = "$.Payload", Next = "LogData" }
    LogData     = { Type = "Task", Resource = "arn:aws:states:::lambda:invoke", Parameters = { FunctionName = aws_lambda_function.log.qualified_arn, "Payload.$" = "$" }, OutputPath = "$.Payload", End = true }
  } })
}
resource "aws_apigatewayv2_api" "http" {
  name          = "seed-http"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "api" {
  api_id                 = aws_apigatewayv2_api.http.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.api.arn
  payload_format_version = "2.0"
}
resource "aws_apigatewayv2_route" "api" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "POST /process-data"
  target    = "integrations/${aws_apigatewayv2_integration.api.id}"
}
resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.http.id
  name        = "$default"
  auto_deploy = true
}
resource "aws_lambda_permission" "api" {
  statement_id  = "apigw"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.api.function_name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.http.execution_arn}/*/POST/process-data"
}
