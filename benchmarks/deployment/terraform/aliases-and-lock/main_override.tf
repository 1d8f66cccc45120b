resource "aws_sfn_state_machine" "flow" {
  publish = true
}

resource "aws_apigatewayv2_integration" "api" {
  integration_uri = aws_lambda_alias.live.invoke_arn
}

resource "aws_lambda_permission" "api" {
  qualifier = aws_lambda_alias.live.name
}
